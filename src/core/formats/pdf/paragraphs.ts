import type { Block } from '../../page/block.ts'
import { endsStatement, opensLower } from '../../text/punctuation.ts'
import { UNSPACED_SCRIPTS } from '../../text/script.ts'
import { type Joiner, joinerOf } from './joiner.ts'
import { bodySize, leadingOf } from './layout.ts'
import type { Line } from './line.ts'

/** Headings are set so much larger than the text. */
const HEADING = 1.12
/** Lines of one paragraph are of one size, but for rounding. */
const SAME_SIZE = 0.08
/** Paragraphs stand so much further apart than lines, if they do … */
const WIDER = 1.25
/** … and a sentence is not broken off by less than this. */
const FAR = 2.2
/** Marks of notes are set so much smaller than the text. */
const NOTE_MARK = 0.85
/** A line that begins so much to the right, in font heights, is indented. */
const INDENT = 0.8
/** The columns of a page are told from the lines around one, so many on either side. */
const AROUND = 3

const BULLET = /^(?:[•◦▪‣∙·■□▶►➢✓*ˆ–-]|\d{1,3}[.)])\s+/u
/** Dashes and numbers stand at the start of a line within a sentence, too. */
const DOUBTFUL_BULLET = /^[–—\d-]/
/** What a line cannot be broken within, so that it is known whether it would have fitted on the line before. */
const FIRST_WORD = new RegExp(`^(?:[${UNSPACED_SCRIPTS}]{1,2}|\\S+)`, 'u')

/** Lines that belong together. */
export interface Paragraph {
  kind: Block['kind']
  readonly size: number
  readonly bold: boolean
  /** The number of its page, from 0. */
  readonly page: number
  /** Of its first baseline, from the foot of the page. */
  readonly top: number
  /** Of its last baseline. */
  foot: number
  lines: number
  text: string
}

/** A line and what is known of its place. */
interface Placed extends Line {
  readonly page: number
  /** Where the column that it stands in ends. */
  readonly edge: number
}

/** What the lines of all pages come to. */
interface Paragraphs {
  readonly paragraphs: Paragraph[]
  /** The size that most of the letters have. */
  readonly body: number
  readonly joiner: Joiner
}

/** The paragraphs that the lines of each page make, in reading order. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): Paragraphs {
  const body = bodySize(pages.flat())
  const lines = pages
    .map((page) => page.filter((line) => !isNoteMark(line, body)))
    .flatMap((page, number) => page.map((line, at) => ({ ...line, page: number, edge: edgeOf(page, at) })))
  const leading = leadingOf(lines)
  const joiner = joinerOf(lines.map(({ text }) => text))
  const paragraphs: Paragraph[] = []
  for (const [at, line] of lines.entries()) {
    const last = paragraphs.at(-1)
    if (last !== undefined && continues(last, lines[at - 1], line, leading)) {
      last.text = joiner.join(last.text, line.text)
      last.foot = line.y
      last.lines++
    } else paragraphs.push(paragraphOf(line, body))
  }
  for (const paragraph of paragraphs) paragraph.text = paragraph.text.trimEnd()
  return { paragraphs, body, joiner }
}

function edgeOf(lines: readonly Line[], at: number): number {
  const line = lines[at]
  const around = lines.slice(Math.max(0, at - AROUND), at + AROUND + 1)
  return around
    .filter((other) => isOneSize(line, other) && other.left < line.right && other.right > line.left)
    .reduce((most, { right }) => Math.max(most, right), line.right)
}

/** Whether a line is but the mark of a note that was drawn after the line that it stands in. */
function isNoteMark({ text, size }: Line, body: number): boolean {
  return size < body * NOTE_MARK && /^[\d,*†‡§¶]+$/.test(text.trim())
}

function isOneSize(line: Line, other: Line): boolean {
  return Math.abs(line.size - other.size) <= other.size * SAME_SIZE
}

function continues(last: Paragraph, before: Placed, line: Placed, leading: number): boolean {
  const text = line.text.trim()
  if (!isOneSize(line, before)) return false
  const goesOn = opensLower(text)
  const ended = endsStatement(before.text.trim())
  const isFull = !hasRoom(before, text)
  if (BULLET.test(text) && (ended || !isFull || last.kind === 'item' || !DOUBTFUL_BULLET.test(text)))
    return false
  if (line.page !== before.page || line.y >= before.y || line.left >= before.right)
    return last.kind !== 'heading' && (goesOn || (!ended && isFull))
  const gap = (before.y - line.y) / line.size
  if (goesOn && !ended) return gap < leading * FAR
  if (gap > leading * WIDER) return false
  if (last.kind === 'heading') return true
  if (line.bold !== last.bold && (ended || (last.bold && !isFull))) return false
  if (ended && last.kind !== 'item' && line.left > before.left + INDENT * line.size) return false
  return isFull
}

/** Whether the first word of the next line would have fitted on a line, which then ends of its own will. */
function hasRoom({ text, left, right, edge, size }: Placed, next: string): boolean {
  const width = (right - left) / text.length
  const word = FIRST_WORD.exec(next)?.[0] ?? ''
  return right + (word.length + 1) * width + size < edge
}

function paragraphOf({ text, size, bold, page, y }: Placed, body: number): Paragraph {
  const trimmed = text.trimStart()
  const isItem = BULLET.test(trimmed)
  const kind = isItem ? 'item' : size > body * HEADING ? 'heading' : 'paragraph'
  return {
    kind,
    size,
    bold,
    page,
    top: y,
    foot: y,
    lines: 1,
    text: isItem ? trimmed.replace(BULLET, '') : trimmed,
  }
}
