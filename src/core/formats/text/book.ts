import type { FrontMatter } from '../front-matter/find.ts'

const PUBLISHER = 'PROJECT GUTENBERG'
/** "*** START OF THE PROJECT GUTENBERG EBOOK THE MILL ***", with what is said above it: its name may take two lines. */
const START = /^[ \t]*\*{3} ?START OF TH(?:E|IS) PROJECT GUTENBERG [^*]{1,300}\*{3}/m
const END = /^[ \t]*\*{3} ?END OF TH(?:E|IS) PROJECT GUTENBERG /m
/** "End of the Project Gutenberg EBook of The Mill, by Ada Lund" above that. */
const NAMED_END = /\bEnd of (?:the )?Project Gutenberg[^*]{1,300}$/
const LONGEST_END = 320
/** In UTF-16 units. */
const LONGEST_HEAD = 20_000

/** A book within what its publisher sets around it. */
export interface Book {
  /** The fields above it. */
  readonly head: FrontMatter
  /** Where it ends, in UTF-16 units. */
  readonly end: number
}

/** The book in a file of Project Gutenberg, whose licence is longer than many a story; null in any other text. */
export function bookIn(text: string): Book | null {
  const head = text.slice(0, LONGEST_HEAD)
  const start = head.includes(PUBLISHER) ? START.exec(head) : null
  if (start === null) return null
  const from = start.index + start[0].length
  const rest = text.slice(from)
  const last = END.exec(rest)?.index ?? rest.length
  const named = NAMED_END.exec(rest.slice(Math.max(0, last - LONGEST_END), last))
  const end = from + last - (named ? named[0].length : 0)
  return { head: { syntax: 'headers', body: text.slice(0, start.index), start: 0, end: from }, end }
}
