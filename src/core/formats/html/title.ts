import { keyOf } from '../../boilerplate/words.ts'
import { SITE_SEPARATOR } from '../../page/site-name.ts'
import { startsLower, startsWord } from '../../text/letters.ts'
import type { Names } from './names.ts'
import { isSetLarge } from './standfirst.ts'

/**
 * A colon, a bracket, the number of an issue ("VP #43") or, in Chinese, a low line may part them as well, but more often stands
 * within the title.
 */
const BOUNDARY = new RegExp(
  String.raw`${SITE_SEPARATOR.source}|(?<=[^\0-\x7f])_|\s?:\s|\s(?=\(|\S+\s#\d)`,
  'g',
)
/** How many messages wait for a reader, as networks put it before the title in the browser's bar; more may be a film. */
const WAITING = /^\(\d{1,2}\+?\)\s/
/** What leads from a site through its sections to the article, if there are more than one. */
const STEP = /\s(?:[»›>/]|::)\s/
const DOMAIN = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u
/** The number of a chapter, whose own name stands behind a colon: "IX: The Mill", "Chapter 9: The Mill". */
const NUMBER = /^(?:\S+ )?(?:\d+|[IVXLC]+)$/
/** What programs call a page to which nobody has given a title, and the first of a site whatever it shows. */
const UNSET = /^(?:untitled|new page|home(?: ?page)?\s[|–—-]\s|microsoft word$|[\w ]{3,11} app$)/i
/** Names of sites and of their sections are no longer, in words, and leave so many to the title. */
const LONGEST_NAME = 4
const SHORTEST_TITLE = 3
/** What a heading has of the words of a title that it says in other words. */
const REWORDED = 0.75

/**
 * The title of a page's article without the name of its site: the heading that says the same as the page's title, else
 * what of that is left without the site's name; null if the page has neither.
 */
export function titleOf(names: Names): string | null {
  const { titles, headings, site } = names
  const [title, shared = title] = titles
  if (title === undefined) return headings.find((it) => !isSetLarge(it)) ?? null
  // The title for other sites holds the name of its own less often: it tells what is the article's.
  const own = titlesIn(title).has(keyOf(shared)) ? shared : title
  const bare = withoutSite(own, site)
  return headingLike(names) ?? mainHeading(names, bare) ?? bare
}

/** The page's only heading of the first level where its title is but the name of the site, or a word that the heading has not: "Home". */
function mainHeading({ mainHeadings, site }: Names, title: string): string | undefined {
  const [heading, ...others] = mainHeadings.filter((it) => keyOf(it) !== keyOf(site))
  if (heading === undefined || others.length > 0 || isSetLarge(heading)) return undefined
  const [own, said] = [heading, title].map((text) => keyOf(text).split(' '))
  if (own.length < SHORTEST_TITLE) return undefined
  const saysNothing = UNSET.test(title) || (said.length === 1 && !own.includes(said[0]))
  return saysNothing || isNamed(title, site) ? heading : undefined
}

/** The heading that is the page's title, or says it in other words. */
function headingLike({ titles, headings, site }: Names): string | undefined {
  const own = headings.filter((it) => keyOf(it) !== '' && keyOf(it) !== keyOf(site) && !isSetLarge(it))
  const keys = new Set(titles.flatMap((title) => [...titlesIn(title)]))
  const [same] = own.filter((it) => keys.has(keyOf(it))).toSorted((a, b) => b.length - a.length)
  const bare = titles.map((title) => keyOf(withoutSite(title, site)))
  return same ?? own.find((it) => bare.some((title) => rewords(keyOf(it), title)))
}

/**
 * What may be the article's of a page's title: all, what stands before a boundary, the larger part behind one, the end of
 * a trail.
 */
function titlesIn(title: string): ReadonlySet<string> {
  const parts = [...title.matchAll(BOUNDARY)]
  const before = parts.flatMap(({ index, 0: mark }) => {
    const name = title.slice(0, index)
    return mark.trim() === ':' && NUMBER.test(name) ? [] : [name]
  })
  const behind = parts.map(({ index, 0: { length } }) => title.slice(index + length))
  const larger = behind.filter(({ length }) => length * 2 >= title.length)
  const steps = title.split(STEP)
  const ends = steps.length > 2 ? steps.slice(-1) : []
  return new Set([title, ...before, ...larger, ...ends].map(keyOf))
}

/** Whether a heading has nearly all words of a title, and does not merely have something above them. */
function rewords(heading: string, title: string): boolean {
  const words = title.split(' ')
  const own = new Set(heading.split(' '))
  const shared = words.filter((word) => own.has(word)).length
  return words.length >= SHORTEST_TITLE && shared >= words.length * REWORDED && !heading.endsWith(` ${title}`)
}

/** A title without the names of its site and sections before and behind it. */
function withoutSite(whole: string, site: string): string {
  const title = withoutKnown(whole.replace(WAITING, ''), site)
  const separators = [...title.matchAll(SITE_SEPARATOR)]
  const [first, last] = [separators[0], separators.at(-1)]
  if (first === undefined || last === undefined) return title
  const tail = title.slice(first.index + first[0].length)
  // Some pages give their own title for the name of the site.
  if (isNamed(title.slice(0, first.index), site) && tail.length * 2 > first.index) return tail
  const head = title.slice(0, last.index)
  return isSite(title.slice(last.index + last[0].length), head, site) ? withoutSite(head, site) : title
}

/** "The mill turns (Valley Post)", "Valley Post: The mill turns": marks that part such a name only where it is known. */
function withoutKnown(title: string, site: string): string {
  if (site === '') return title
  const behind = [`, ${site}`, ` (${site})`, `_${site}`].find((end) => title.endsWith(end))
  const rest = behind === undefined ? title : title.slice(0, -behind.length)
  return rest.startsWith(`${site}: `) ? rest.slice(site.length + 2) : rest
}

function isSite(name: string, rest: string, site: string): boolean {
  if (isNamed(name, site)) return true
  const [words, others] = [name, rest].map((text) => text.split(/\s+/).length)
  const isShorter = words <= LONGEST_NAME && others >= SHORTEST_TITLE && others > words
  return isShorter && startsWord(name) && !startsLower(name)
}

function isNamed(name: string, site: string): boolean {
  const [key, known] = [keyOf(name), keyOf(site)]
  if (DOMAIN.test(name)) return true
  // "BBC News" of "BBC News Online", and the other way round.
  return known !== '' && (known.includes(key) || (key.includes(known) && key.length < known.length * 2))
}
