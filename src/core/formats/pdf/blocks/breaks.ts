import { endsStatement, opensLower } from '../../../text/punctuation.ts'
import { UNSPACED_SCRIPTS } from '../../../text/script.ts'
import type { Line } from '../lines/line.ts'
import type { Paragraph } from './paragraph.ts'

/** Lines of one paragraph are of one size, but for rounding. */
const SAME_SIZE = 0.08
/** Paragraphs stand so much further apart than lines, if they do … */
const WIDER = 1.25
/** … and a sentence is not broken off by less than this. */
const FAR = 2.2
/** A line that begins so much to the right, in font heights, is indented. */
const INDENT = 0.8
/** The columns of a page are told from the lines around one, so many on either side. */
const AROUND = 3

/** What an item of a list begins with. */
export const BULLET = /^(?:[•◦▪‣∙·■□▶►➢✓*ˆ–-]|\d{1,3}[.)])\s+/u
/** Dashes and numbers stand at the start of a line within a sentence, too. */
const DOUBTFUL_BULLET = /^[–—\d-]/
/** What a line cannot be broken within, so that it is known whether it would have fitted on the line before. */
const FIRST_WORD = new RegExp(`^(?:[${UNSPACED_SCRIPTS}]{1,2}|\\S+)`, 'u')

/** A line and what is known of its place. */
export interface Placed extends Line {
  readonly page: number
  /** Where the column that it stands in ends. */
  readonly edge: number
}

/** Where the column ends that a line of a page stands in. */
export function edgeOf(lines: readonly Line[], at: number): number {
  const line = lines[at]
  const around = lines.slice(Math.max(0, at - AROUND), at + AROUND + 1)
  return around
    .filter((other) => isOneSize(line, other) && other.left < line.right && other.right > line.left)
    .reduce((most, { right }) => Math.max(most, right), line.right)
}

function isOneSize(line: Line, other: Line): boolean {
  return Math.abs(line.size - other.size) <= other.size * SAME_SIZE
}

/** Whether a line goes on with the paragraph whose last line is the one before it. */
export function continues(last: Paragraph, before: Placed, line: Placed, leading: number): boolean {
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
