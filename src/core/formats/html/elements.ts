import type { Attributes } from './tags.ts'

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Elements that are part of the line they stand in. */
export const INLINE = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb s samp small span ' +
    'strike strong sub sup time tt u var wbr',
)
/** Elements that hold no text for readers, or none of the article. */
const UNREAD = names(
  'script style template noscript nav svg math iframe object embed applet canvas video audio map select textarea ' +
    'button input dialog menu datalist rt rp',
)
/** Elements that are read but are no prose: code, captions, asides, what stands under an article. */
const NOT_PROSE = names('pre figure figcaption caption aside footer title')
/** Landmarks of the page around the article: WAI-ARIA 1.2, section 5.3.4. */
const LANDMARKS = names('navigation search menu menubar dialog alertdialog banner contentinfo')

const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
/** Enough of a style for what hides an element; keeps the pattern off megabytes. */
const LONGEST_STYLE = 1_000

/** Whether nobody sees the element, or it says itself that it stands around articles. */
export function isUnread(name: string, attributes: Attributes): boolean {
  if (UNREAD.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  return LANDMARKS.has(attributes.role ?? '') || HIDING.test((attributes.style ?? '').slice(0, LONGEST_STYLE))
}

/** Whether the element's text is none of the article's sentences. */
export function isNoProse(name: string, attributes: Attributes): boolean {
  return NOT_PROSE.has(name) || isUnread(name, attributes)
}

/** Words of class names that page makers give to what stands in the middle of an article and is none of it. */
const BESIDE =
  /^(?:captions?|credits?|gallery|galleries|slideshow|carousel|rail|related|recirc|recirculation|newsletter|promos?|cta|sidebar|widget|noscript|image|photo|sponsored|advert|advertisement|share|sharing|social|byline|breadcrumbs?|tags|comments?|disqus|footnotes?|signup|subscribe|teasers?|outbrain|taboola)$/
/** The words for its author; an article about authors has them in one name, not in two. */
const AUTHOR = /\b(?:post|article|entry|about)[-_]?author|author[-_]?(?:bio|box|info|card|profile)/i
/** Enough of a class attribute for what it says. */
const LONGEST_CLASS = 300

/** Whether the element's class or id says that it stands beside the article: a caption, a promotion, other stories. */
export function isBeside({ class: name = '', id = '' }: Attributes): boolean {
  const names = `${name} ${id}`.slice(0, LONGEST_CLASS)
  if (AUTHOR.test(names)) return true
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
  return words.some((word) => BESIDE.test(word))
}
