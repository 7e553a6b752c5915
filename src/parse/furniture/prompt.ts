import { matches, pattern } from '../../language/pattern.ts'
import type { Wording } from './sign.ts'

/** "Enter your email address to subscribe to this site and receive notifications of new posts by email." */
const PROMPT_WORDS = 32

/** Whether the line orders the reader to do something with the page: subscribe, share, comment, sign in. */
export function isPrompt({ lower, words }: Wording): boolean {
  if (words <= NOTICE_WORDS && matches(CLICK, lower)) return true
  return (
    words <= PROMPT_WORDS &&
    ((matches(ORDER, lower) && OBJECT.test(lower)) ||
      matches(OPENING, lower) ||
      (OFFER.test(lower) && OFFERS.some((it) => matches(it, lower))))
  )
}

const ORDER = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:please |stay |keep |don['’]t miss|like (?:us|our|this) |join |get |find |receive |sign |follow |share |click |tap |download |enter |log |regist|support |donate|read |see |watch |check |send |e-?mail |tell |visit |comment|leave |post |become |try |have )`,
)
const OBJECT =
  /\bnewsletters?\b|\bsubscri(?:be|ption|bing)\b|\bfollow us\b|\b(?:like|follow) .{2,40} on (?:facebook|twitter|instagram)\b|\b(?:on|us on|via) (?:facebook|twitter|instagram|whatsapp|telegram|google news|youtube)\b|\b(?:click|tap) here\b|\b(?:sign|log) ?in to (?:comment|continue|read|reply|post|save)|\bour (?:app|web ?site|youtube channel|facebook page|daily|weekly|podcast|reporting)\b|\bcomments? (?:below|section)|\b(?:leave|post|add|write) (?:us )?(?:a|your) (?:comment|reply)|\b(?:share|print|save|rate|like|support) this (?:article|story|post|page)\b|\bpush notifications?\b|\bbreaking news alerts?\b|\bbookmark this\b|\bemailed to you\b/u

/** In languages whose prompts are not told by what they ask for. */
const CLICK = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:clique (?:aqui|e|n[ao]s? (?:foto|imagem|link|botão))|haz clic|cliquez (?:ici|sur)|klicken sie (?:hier|auf))\b`,
)

const OPENING = pattern(
  String.raw`^(?:[^\p{L}\p{N}]*subscribe (?:to|now|today|for)\b|enter your e-?mail|your e-?mail address will not|no spam\b|you (?:must|need to) be (?:logged|signed) in\b|you have been successfully subscribed|there was a problem subscribing)`,
)

/** What each of the offers speaks of: it is told in a quarter of the time that they take. */
const OFFER = /sign(?:ed|ing)? up|subscrib|newsletter|inbox|send me/u
const OFFERS = [
  String.raw`\b(?:sign(?:ed|ing)? up|subscrib(?:e|ing)|subscribed) (?:you )?(?:now )?(?:for|to) (?:the|our|this|my)\b.*\b(?:newsletters?|e-?mails?|magazine|updates|channel)\b`,
  String.raw`\bjoin (?:the|our) (?:\S+ ){0,3}newsletter\b`,
  String.raw`\b(?:delivered|sent|straight|right|direct(?:ly)?) (?:\p{L}+ )?to your inbox\b|\bmeet your inbox\b|\b(?:every|each) (?:\p{L}+ ){1,3}(?:in|to) your inbox\b`,
  String.raw`\bsend me (?:the|your|e-?mail)`,
].map((source) => pattern(source))

/** A notice is a paragraph of small print at most. */
const NOTICE_WORDS = 80

/** Whether the line is small print: copyright, consent, terms, disclaimers. */
export function isNotice({ lower, words }: Wording): boolean {
  return (
    words <= NOTICE_WORDS &&
    (matches(COPYRIGHT, lower) || (matches(COOKIES, lower) && BROWSING.test(lower)) || TERMS.test(lower))
  )
}

const COPYRIGHT = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:copyright (?:©|\(c\)|(?:19|20)\d\d)|©|ⓒ|\(c\) ?(?:19|20)\d\d)|©\s*(?:copyright )?(?:19|20)\d\d|\bcopyright ?(?:©|\(c\))|\ball rights reserved\b`,
)
const COOKIES = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:we\b|this (?:web ?)?site|by (?:using|continuing|clicking)|our (?:web ?)?site|cookies? (?:help|are|policy|settings|notice)|read about|to (?:improve|give you)|manage|accept).*\bcookies?\b|^cookies? (?:help us|policy|settings|notice)`,
)
const BROWSING =
  /\b(?:web ?sites?|this site|our site|consent|preferences|policy|settings|browser|browsing|accept|partners|experience|services|privacy)\b/u
const TERMS =
  /\b(?:privacy policy|terms (?:of (?:use|service)|(?:and|&) conditions))\b.*\b(?:apply|agree|accept|see|read)\b|\b(?:agree|accept|read|see)\b.*\b(?:privacy policy|terms (?:of (?:use|service)|(?:and|&) conditions))\b|\bmay not be (?:published|reproduced|rewritten|redistributed)|\bno part may be reproduced|\bregistered trademarks? of\b|\bnot been evaluated by\b|\bdo not necessarily (?:reflect|represent)|\b(?:earn|receive) (?:a |an )(?:small |affiliate )?commission\b|\baffiliate (?:links?|commission|partnerships?)\b|\ba share of the sale\b|\brecaptcha\b|\brespectful of other commenters|\bmoderating all comments|^the information (?:provided|contained) (?:on|in) this (?:web)?site|^sorry, your (?:blog|browser)/u
