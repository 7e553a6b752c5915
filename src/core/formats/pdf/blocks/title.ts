import { isCaption } from './caption.ts'
import type { Paragraph } from './paragraph.ts'

/** A title is set so much larger than the text, if it is not bold. */
const LARGER = 1.12
/** Its lines are of one size but for rounding, and stand so near to each other, in font heights. */
const [SAME_SIZE, NEAR] = [0.04, 2.2]
const LONGEST_TITLE = 40
/** What a file says that it is called may stand on its first page in so many pieces. */
const MOST_PIECES = 4
/** … or has so many long words at least, more than this share of which stand in the first paragraphs. */
const [LEAST_LONG_WORDS, STANDING, FIRST_PARAGRAPHS] = [2, 0.6, 60]
const LONG_WORD = /\p{L}{4,}/gu
const FILE_NAME = /^microsoft |^\S+$|\.[a-z]{2,4}\d?$/i
const WORD = /\p{L}{2}/u
/** An organization's mark. */
const LETTERS = /^\p{Lu}{2,5}$/u
const NO_TITLE = /\S@\S|^(?:https?:|www\.|doi\b|arxiv|isbn|issn)/i

/** A title and the paragraphs that it is set in. */
interface Title {
  readonly title: string
  readonly lines: readonly Paragraph[]
}

/**
 * The title among the paragraphs above the first prose, whose letters are `body` high: what the file says that it is called,
 * if it stands there; else the largest, or the first that is bold.
 */
export function titleOf(head: readonly Paragraph[], body: number, said: string | null): Title | null {
  const named = said === null ? null : standing(head, lettersOf(said))
  if (named !== null) return named
  const titles = head.filter(couldBeTitle)
  const more = titles.filter(({ text, size }) => !LETTERS.test(text.trim()) && size >= body * LARGER)
  const could = more.length > 0 ? more : titles
  const largest = could.reduce((most, { size }) => Math.max(most, size), 0)
  const first =
    largest >= body * LARGER
      ? could.find(({ size }) => isSame(size, largest))
      : could.find(({ bold }) => bold)
  return first === undefined ? null : titled(withLines(head, head.indexOf(first)))
}

/** What a file says that it is called, if that is no file's name and most of its words stand on the first pages; else null. */
export function plausible(said: string | null, paragraphs: readonly Paragraph[]): string | null {
  const words = said?.toLowerCase().match(LONG_WORD) ?? []
  if (said === null || words.length < LEAST_LONG_WORDS || FILE_NAME.test(said.trim())) return null
  const text = paragraphs
    .slice(0, FIRST_PARAGRAPHS)
    .map((it) => it.text.toLowerCase())
    .join(' ')
  return words.filter((word) => text.includes(word)).length > words.length * STANDING ? said.trim() : null
}

function standing(head: readonly Paragraph[], said: string): Title | null {
  for (let from = 0; from < head.length && said !== ''; from++) {
    for (let to = from + 1; to <= Math.min(head.length, from + MOST_PIECES); to++) {
      const { title, lines } = titled(head.slice(from, to))
      if (lettersOf(title) === said) return { title, lines }
    }
  }
  return null
}

function couldBeTitle({ text }: Paragraph): boolean {
  return (
    WORD.test(text) && text.split(/\s+/).length <= LONGEST_TITLE && !NO_TITLE.test(text) && !isCaption(text)
  )
}

/** The paragraph at a place with the lines below that are set like it. */
function withLines(head: readonly Paragraph[], from: number): Paragraph[] {
  const { size, bold } = head[from]
  let to = from + 1
  while (
    to < head.length &&
    isSame(head[to].size, size) &&
    head[to].bold === bold &&
    isBelow(head[to - 1], head[to])
  )
    to++
  return head.slice(from, to)
}

function titled(lines: readonly Paragraph[]): Title {
  return { title: lines.map(({ text }) => text.trim()).join(' '), lines }
}

function isBelow(before: Paragraph, paragraph: Paragraph): boolean {
  const gap = (before.foot - paragraph.top) / paragraph.size
  return gap > 0 && gap < NEAR
}

function isSame(size: number, other: number): boolean {
  return Math.abs(size - other) <= other * SAME_SIZE
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
