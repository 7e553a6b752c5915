import { isWhole, LONGEST_CLASS } from './elements.ts'
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
/** Of those words the ones that no page maker gives to an article: it may be shorter than what they hold. */
const BELOW = /^(?:comments?|disqus|footer)$/
/** "has-sidebar" says that a sidebar stands somewhere else. */
const MENTIONED = /(?:^|[^a-z])(?:has|no|with|without)[-_]?[a-z]+/gi
/** What an article cites and adds, also in its margin, and what stands above and below every book of a site; it may be longer than the article. */
const NOTES =
  /^(?:references|reflist|refbegin|bibliography|biblio|footnotes?|endnotes?|sidenotes?|marginnotes?|boilerplate)$/

/** Whether the element's class or id says that it stands beside the article: a caption, a promotion, other stories. */
export function isBeside(element: string, { class: name = '', id = '' }: Attributes): boolean {
  const names = isWhole(element) ? '' : namesOf(name, id)
  return (
    AUTHOR_OR_CONTENTS.test(names) || OTHERS.test(names) || wordsOf(names).some((word) => BESIDE.test(word))
  )
}

/** Whether it says that it stands below the article: what readers say of it, the foot of the page. */
export function isBelow(element: string, { class: name = '', id = '' }: Attributes): boolean {
  return !isWhole(element) && wordsOf(namesOf(name, id)).some((word) => BELOW.test(word))
}

/** Whether the element's class says that it holds the notes of an article or what that cites. */
export function isNotes(element: string, { class: name = '' }: Attributes): boolean {
  if (name === '' || isWhole(element)) return false
  return wordsOf(name.slice(0, LONGEST_CLASS)).some((word) => NOTES.test(word))
}

function namesOf(name: string, id: string): string {
  return `${name} ${id}`.slice(0, LONGEST_CLASS).replace(MENTIONED, ' ')
}

function wordsOf(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
}
