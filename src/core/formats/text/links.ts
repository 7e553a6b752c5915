import { matches, pattern } from '../../text/pattern.ts'
import { blankInline } from '../site/placeholder.ts'
import { spaces } from './spaces.ts'

/** "1. https://mill.test/", "- [1] https://mill.test/": where the first link of the page leads. */
const ADDRESS =
  /^[ \t]*(?:[-*•][ \t]+)?(?:(\d{1,4})\.|\[(\d{1,4})\]:?)[ \t]+[A-Za-z][A-Za-z+.-]{1,20}:\S+[ \t]*$/
/** "References", "Visible links:" */
const LABEL = pattern(String.raw`^[ \t]*\p{Lu}\p{L}{2,20}(?: \p{L}{2,20}){0,2}:?[ \t]*$`)
/** With one for hidden links. */
const MOST_LABELS = 3
const LONGEST_LINE = 2_000
/** Other forms of the page, above it. */
const FORMS = /^[ \t]*(?:#|Link:[ \t]*)\[\d{1,4}\].*$/gm
/** Before what is linked. */
const MARK = /(?<!\w)\[(\d{1,4})\](?=[^\s.,;:!?)[])/g
/** Behind what has a note. */
const NOTE = /(?<=\S[ \t]?)[ \t]?\[(\d{1,4})\](?=[\s.,;:!?)[]|$)/g

/**
 * The text of a page that a browser wrote out (lynx, links, w3m), or of a letter with addresses for notes, without its marks
 * of links and the list of where they lead at its end; any other text as it is.
 */
export function blankLinks(text: string): string {
  const { start, count } = linkList(text)
  if (count === 0) return text
  const body = text
    .slice(0, start)
    .replace(FORMS, spaces)
    .replace(MARK, (mark, number: string) => (Number(number) <= count ? spaces(mark) : mark))
    .replace(NOTE, (mark, number: string) => (Number(number) <= count ? blankInline(mark) : mark))
  return body + spaces(text.slice(start))
}

/** Where the list begins that ends the text, and how many links it has; its first is number 1. */
function linkList(text: string): { start: number; count: number } {
  let [start, end, count, labels, first] = [text.length, text.length, 0, 0, 0]
  while (end > 0) {
    const from = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(from, Math.min(end, from + LONGEST_LINE))
    const [address, number, bracketed] = (line.includes(':') && ADDRESS.exec(line)) || []
    if (address !== undefined) first = Number(number ?? bracketed)
    if (address !== undefined) count++
    else if (line.trim() !== '' && !(first > 0 && matches(LABEL, line) && labels++ < MOST_LABELS)) break
    if (line.trim() !== '') start = from
    end = from - 1
  }
  return { start, count: first === 1 ? count : 0 }
}
