import { isWhole, LONGEST_CLASS } from './elements.ts'
import { wordsOf } from './notes.ts'
import type { Attributes } from './tags.ts'

/** Words of class names that page makers give to what stands in the middle of an article and is none of it. */
const BESIDE =
  /^(?:captions?|bildunterschrift|bildtext|bildtekst|didascalia|onderschrift|bijschrift|legende|credits?|copyright|gallery|galleries|slideshow|carousel|rail|related|relatedposts|recommended|trending|recirc|recirculation|newsletter|promos?|cta|sidebar|widget|noscript|image|photo|sponsored|ads?|adsbygoogle|advert|advertorial|advertisement|share|sharing|social|byline|bio|signature|breadcrumbs?|tags|feedback|comments?|disqus|signup|optin|subscribe|mailchimp|donate|donations?|patreon|disclaimer|disclosure|outbrain|taboola|toc|footer)$/
/** The words for its author and for its sections; an article about authors has them in one name, not in two. */
const AUTHOR_OR_CONTENTS =
  /\b(?:post|article|entry|about)[-_]?author|author[-_]?(?:bio|box|info|card|profile)|autor(?:en)?[-_]?(?:info|box|bio|profil)|(?:sobre|ueber|propos)[-_](?:\w{1,3}[-_])?aut|table-?of-?contents/i
/** The words for other articles, in the languages of most pages. */
const OTHERS =
  /\b(?:(?:more|other|popular|latest)[-_]?(?:stories|articles|posts|news|reads?)|most[-_]?(?:read|popular|viewed)|more[-_]on\b|see[-_]also|(?:also|next)[-_]read|read[-_](?:also|next)|you[-_](?:may|might)[-_](?:also[-_])?like|weitere[-_](?:artikel|beitr)|mehr[-_]zum[-_]thema|lire[-_]aussi|puede[-_]interesar|leggi[-_]anche|leia[-_](?:mais|tamb)|lees[-_]ook|zobacz[-_]t|(?:post|entry|article)[-_]?navigation|nav[-_]links)/i
/** The words for what stands under a headline and under a picture. */
const LINES =
  /\b(?:(?:entry|post|article)[-_]meta\b|(?:foto|imagen)[-_]pie|pie[-_](?:de[-_])?(?:foto|imagen))/i
/** What asks for another browser, a visit or money; "paywall" alone is what is paid for. */
const DEMAND =
  /follow[-_]us|browse-?happy|browser-?upgrade|upgrade-?browser|(?:outdated|old|unsupported)-?browser|chromeframe|(?:pay|reg)-?wall[-_]?(?:overlay|prompt|banner|modal|popup|message|notice|dialog|barrier|cta|promo|box)/i
const SEVERAL_WORDS = [AUTHOR_OR_CONTENTS, OTHERS, LINES, DEMAND]
/** Of those words the ones that no page maker gives to an article: it may be shorter than what they hold. */
const BELOW = /^(?:comments?|disqus|footer)$/
/** "has-sidebar" says that a sidebar stands somewhere else. */
const MENTIONED = /(?:^|[^a-z])(?:has|no|with|without)[-_]?[a-z]+/gi

/** Whether the element's class or id says that it stands beside the article: a caption, a promotion, other stories. */
export function isBeside(element: string, { class: name = '', id = '' }: Attributes): boolean {
  const names = isWhole(element) ? '' : namesOf(name, id)
  const isNamed = SEVERAL_WORDS.some((it) => it.test(names))
  return isNamed || wordsOf(names).some((word) => BESIDE.test(word))
}

/** Whether it says that it stands below the article: what readers say of it, the foot of the page. */
export function isBelow(element: string, { class: name = '', id = '' }: Attributes): boolean {
  return !isWhole(element) && wordsOf(namesOf(name, id)).some((word) => BELOW.test(word))
}

function namesOf(name: string, id: string): string {
  return `${name} ${id}`.slice(0, LONGEST_CLASS).replace(MENTIONED, ' ')
}
