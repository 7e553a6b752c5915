/** Whether the line's own words give it away, whatever stands around it. */
export function isFurnitureWording(text: string, words: number): boolean {
  return (
    (words <= LABEL_WORDS && LABEL.test(text)) ||
    (words <= PROMPT_WORDS && isPrompt(text)) ||
    (words <= NOTICE_WORDS && isNotice(text)) ||
    (words <= BYLINE_WORDS && isByline(text)) ||
    (words <= CREDIT_WORDS && isCredit(text)) ||
    (words <= DATE_WORDS && isDate(text)) ||
    isTeaser(text, words) ||
    isMenu(text) ||
    ADDRESS.test(text)
  )
}

/** "Share this article on Facebook". */
const LABEL_WORDS = 6
/** "Enter your email address to subscribe to this site and receive notifications of new posts by email." */
const PROMPT_WORDS = 32
const NOTICE_WORDS = 80
const BYLINE_WORDS = 14
const CREDIT_WORDS = 60
const DATE_WORDS = 14
/** "Read more: " and a headline. */
const TEASER_WORDS = 28

/** A full stop, perhaps inside a quotation. */
const STOP = /[.!?]["”’]?$/u

/** Buttons, labels and section names of pages: the whole line is one of them. */
const LABEL = new RegExp(
  `^\\W*(?:${[
    'no time to read',
    'get (?:a|the) summary',
    'advertisements?',
    'ad',
    'sponsored(?: content)?',
    'promoted',
    'share(?: (?:this(?: article| story| post| page| on)?|on|via|with)\\b[^.?!]*)?',
    'tweet',
    'pin(?: it)?',
    'e?-?mail',
    'print(?: this.*)?',
    'reply',
    'like',
    'save',
    'close',
    'menu',
    'search',
    'home',
    'login',
    'log ?(?:in|out)',
    'sign ?(?:in|up|out)',
    'register',
    'subscribe',
    'follow',
    'follow us.*',
    'loading.*',
    'cancel',
    'back(?: to)? top',
    'skip to.*',
    'toggle.*',
    'show (?:more|less|all)',
    'see (?:more|all)',
    'view (?:more|all).*',
    'load more.*',
    'read (?:more|next|also|on|full|the full).*',
    'learn more',
    'more(?: videos| stories| news| info)?',
    'continue reading.*',
    'click (?:here|to)\\b.*',
    'tap (?:here|to)\\b.*',
    'scroll down.*',
    'story continues.*',
    'article continues.*',
    'continued below.*',
    'image copyright.*',
    'media caption.*',
    'replay',
    'just watched',
    'must watch',
    'play(?: video)?',
    'watch(?: now| live)?',
    'listen',
    'copy(?: link)?',
    'link copied',
    'comments?',
    'privacy(?: policy)?',
    'terms.*',
    'about(?: us)?',
    'contact(?: us)?',
    'faq',
    'sitemap',
    'newsletters?',
    'tags?',
    'topics?',
    'categor(?:y|ies)',
    'filed under',
    'facebook',
    'twitter',
    'whatsapp',
    'instagram',
    'linkedin',
    'reddit',
    'pinterest',
    'youtube',
    'google ?(?:plus|\\+)',
    'telegram',
    'rss(?: feed)?',
    'enlarge.*',
    'hide caption',
    'toggle caption',
    'related',
    'about the author',
    'written by',
    'published',
  ].join('|')})\\W*$`,
  'iu',
)

/** An order to the reader, and something only the page can mean by it. */
function isPrompt(text: string): boolean {
  return ORDER.test(text) && PAGE_THING.test(text)
}
const ORDER =
  /^\W*(?:please |to |stay |keep |don['’]t miss|want |like (?:us|our|this) |join |get |find |receive |sign |subscrib|follow |share |click |tap |download |enter |log |regist|support |donate|read |see |watch |view |check |have |got |send |e-?mail |tell |contact |visit |comment|leave |write |post |become |make |you |your |start |try )/iu
const PAGE_THING =
  /\bnewsletters?\b|\bsubscri(?:be|ption|bing)|\binbox\b|\b(?:your|by) e-?mail\b|\be-?mail address|\bfollow us\b|\b(?:on|like us on|via) (?:facebook|twitter|instagram|whatsapp|telegram|google news|youtube)\b|\b(?:click|tap) here\b|\bsign(?:ed)? (?:up|in)\b|\blog(?:ged)? in\b|\bour (?:app|site|website|channel|page|free|daily|weekly|podcast)\b|\bcomments? (?:below|section)|\b(?:leave|post|add|write) (?:a|your) (?:comment|reply)|\bthis (?:article|story|post|page)\b|\bpush notifications?\b|\bfree trial\b|\bbreaking news alerts?\b|\bmust be logged\b|\bbookmark\b/iu

/** Consent, copyright and terms. */
function isNotice(text: string): boolean {
  return COPYRIGHT.test(text) || (CONSENT_VOICE.test(text) && CONSENT.test(text))
}
const COPYRIGHT =
  /^\W*(?:copyright\b|©|\(c\) ?(?:19|20)\d\d)|©\s*(?:copyright )?(?:19|20)\d\d|\ball rights reserved\b|\bcopyright ©/iu
const CONSENT_VOICE =
  /^\W*(?:we\b|this (?:web ?)?(?:site|page|form|material)|by (?:using|continuing|clicking|signing|submitting|subscrib)|our (?:web ?)?site|read about|cookies?\b|sorry, your|you can|your privacy|please|if you|use of this|all content|opinions expressed|views expressed|the views)/iu
const CONSENT =
  /\bcookies?\b|\bpriva?cy policy\b|\bterms (?:of|and|&)|\bpersonal data\b|\breceive (?:e-?mails?|promotional)|\bby email\b|\breproduced|\bnot be (?:published|broadcast|rewritten)|\bnecessarily (?:reflect|represent)|\baffiliate|\b(?:earn|receive|get) (?:a |an )?(?:small |affiliate )?commission|\ba share of the sale|\breCAPTCHA\b/iu

/** Who wrote it, and nothing else. */
function isByline(text: string): boolean {
  return BYLINE.test(text) && !STOP.test(text)
}
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const BYLINE = new RegExp(
  `^\\W*(?:(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted by|[Rr]eport(?:ed|ing) by|[Ee]dit(?:ed|ing) by|[Aa]uthor)[:]? (?:the |de |van |von |and )?${NAME}(?: |$)|${NAME}(?: ${NAME}){1,3}(?:,| -| \\||,? [Ff]or) ?.*\\b(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|[Mm]ail ?[Oo]nline|[Rr]euters|AP|AFP|CNN)\\b)`,
  'u',
)

/** Who took the picture, or what it shows. */
function isCredit(text: string): boolean {
  return CREDIT.test(text) || CREDIT_TAIL.test(text)
}
const CREDIT =
  /^\W*(?:(?:main |cover |featured? )?(?:photo(?:graph)?s?|images?|pictures?|video|illustration|caption|graphic|file photo|credit)(?: (?:credit|courtesy|source|copyright|caption)s?| by\b| via\b| from\b)? ?(?::|by\b|©|\/)|(?:photo|image|picture|media|video) (?:credit|courtesy|copyright|caption|source)|pictured:|in this .{0,40}(?:file )?photo\b|file ?(?:photo)? ?(?:[-–—:]|\/) ?)/iu
const CREDIT_TAIL =
  /(?:\((?:photo|image|picture|credit|file photo|ap photo|reuters|getty)[^()]{0,80}\)|\b(?:getty images|shutterstock|afp via getty|ap photo|reuters\/[\p{L} .'-]{2,40}|\/(?:afp|ap|reuters|getty)|istock(?:photo)?))\W*$/iu

/** When it appeared, and nothing else. */
function isDate(text: string): boolean {
  return /\d/u.test(text) && text.replace(DATE_PART, '').length === 0
}
const DATE_PART =
  /(?:\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?|updated|published|posted|last|modified|first|created|date|on|at|of|am|pm|a\.m|p\.m|gmt|bst|est|edt|et|pst|pdt|pt|utc|ist|hkt|cet|z|t|st|nd|rd|th|ago|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|read(?:ing)?|time|words?|comments?|shares?|views?|likes?|repl(?:y|ies)|responses?|votes?|no)\b|\d+(?:st|nd|rd|th|am|pm|k|m|h|t|z)?|[^\p{L}\p{N}])/giu

/** Leads to another page: a label, a colon, its headline. */
function isTeaser(text: string, words: number): boolean {
  return words <= TEASER_WORDS && (TEASER.test(text) || (FIELD.test(text) && !STOP.test(text)))
}
const TEASER =
  /^\W*(?:read(?: more| next| also| full story| this)?|related(?: \p{L}+)?|see (?:also|more)|also (?:read|see)|more(?: on this| from \p{L}+)?|watch(?: now| live| more)?|don['’]t miss|must read|up next|previous(?: \p{L}+)?|explore more|you (?:may|might) (?:also )?like)(?: ?[:：>»|]| [-–—] )/iu
/** These labels also open a sentence of a list: only without a full stop is it sure. */
const FIELD =
  /^\W*(?:recommended|next(?: \p{L}+)?|listen|tags?|topics?|categor(?:y|ies)|filed under|posted in|sources?|keywords|via|subjects?|published|updated|edited by|researched by|word ?count) ?[:：]/iu

/** Short segments between separators: menus, breadcrumbs, tag lists. */
function isMenu(text: string): boolean {
  const parts = text.split(/\s*[|•›»·→]\s*|\s+\/\s+|\s+>\s+/u)
  return parts.length > 2 && parts.every((part) => part.length <= MENU_ENTRY)
}
/** "Terms and conditions of use", in characters. */
const MENU_ENTRY = 28

/** Nothing but an address or a handle. */
const ADDRESS = /^\W*(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#][\w-]+(?:[ ,]+[@#][\w-]+)*)\W*$/iu
