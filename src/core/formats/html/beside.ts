import { isWhole, LONGEST_CLASS } from './elements.ts'
import { wordsOf } from './notes.ts'
import type { Attributes } from './tags.ts'

/** Words of class names that page makers give to what stands in the middle of an article and is none of it. */
const BESIDE =
  /^(?:captions?|credits?|gallery|galleries|slideshow|carousel|rail|related|recirc|recirculation|newsletter|promos?|cta|sidebar|widget|noscript|image|photo|sponsored|ads?|advert|advertisement|share|sharing|social|byline|bio|signature|breadcrumbs?|tags|feedback|comments?|disqus|signup|subscribe|outbrain|taboola|toc|footer)$/
/** The words for its author and for its sections; an article about authors has them in one name, not in two. */
const AUTHOR_OR_CONTENTS =
  /\b(?:post|article|entry|about)[-_]?author|author[-_]?(?:bio|box|info|card|profile)|table-?of-?contents/i
/** What leads to other articles. */
const OTHERS =
  /\b(?:more|other|popular|trending|recommended|latest)[-_]?(?:stories|articles|posts|news|reads?)\b/i
/** What asks for another browser or for money; "paywall" alone is what is paid for. */
const DEMAND =
  /browse-?happy|browser-?upgrade|upgrade-?browser|(?:outdated|old|unsupported)-?browser|chromeframe|(?:pay|reg)-?wall[-_]?(?:overlay|prompt|banner|modal|popup|message|notice|dialog|barrier|cta|promo|box)/i
/** Of those words the ones that no page maker gives to an article: it may be shorter than what they hold. */
const BELOW = /^(?:comments?|disqus|footer)$/
/** "has-sidebar" says that a sidebar stands somewhere else. */
const MENTIONED = /(?:^|[^a-z])(?:has|no|with|without)[-_]?[a-z]+/gi
/** Whether the element's class or id says that it stands beside the article: a caption, a promotion, other stories. */
export function isBeside(element: string, { class: name = '', id = '' }: Attributes): boolean {
  const names = isWhole(element) ? '' : namesOf(name, id)
  const isNamed = [AUTHOR_OR_CONTENTS, OTHERS, DEMAND].some((it) => it.test(names))
  return isNamed || wordsOf(names).some((word) => BESIDE.test(word))
}

/** Whether it says that it stands below the article: what readers say of it, the foot of the page. */
export function isBelow(element: string, { class: name = '', id = '' }: Attributes): boolean {
  return !isWhole(element) && wordsOf(namesOf(name, id)).some((word) => BELOW.test(word))
}

function namesOf(name: string, id: string): string {
  return `${name} ${id}`.slice(0, LONGEST_CLASS).replace(MENTIONED, ' ')
}
