import { matches, pattern } from '../../text/pattern.ts'
import { endsStatement, LONGEST_END, opensLower } from '../../text/punctuation.ts'
import { UNSPACED_SCRIPTS } from '../../text/script.ts'
import type { Line } from './lines.ts'

/** No one wraps prose wider than this; longer lines are whole paragraphs. */
const WIDEST_WRAP = 120
/** Wrappers that balance lines leave up to this many columns free on purpose. */
const BALANCING_SLACK = 12
/** The share of lines that may be wider than the wrapping: web addresses, tables, licences. */
const OUTLIERS = 0.02

/** Enough of a line to hold its first word. */
const FIRST_WORD = 60

/** Columns at which a fixed-width text was wrapped; Infinity where lines are whole paragraphs. */
export function wrapWidth(text: string, lines: readonly Line[]): number {
  const widths = Float64Array.from(
    lines.filter((line) => !line.blank),
    (line) => columns(text, line),
  ).sort()
  const width = widths[Math.floor(widths.length * (1 - OUTLIERS))] ?? 0
  return width > WIDEST_WRAP ? Number.POSITIVE_INFINITY : width
}

/**
 * Whether a line opens a new paragraph though no blank line stands before it: the line before ended early of its own
 * will, so that the first word of this one would still have fitted there, or this one is indented further and does not
 * go on with what the line before had no room for, as below the first line of a hanging indent.
 */
export function startsParagraph(text: string, before: Line, line: Line, width: number): boolean {
  const words = text.slice(line.start, Math.min(line.end, line.start + FIRST_WORD))
  const ended = endsStatement(text.slice(Math.max(before.start, before.end - LONGEST_END), before.end))
  const goesOn = opensLower(words) && !ended && !isTurn(text, before)
  const fitted = columns(text, before) + 1 + firstWordLength(words)
  if (line.indent > before.indent) return ended || fitted <= (goesOn ? width - BALANCING_SLACK : width)
  return !goesOn && fitted <= (ended ? width : width - BALANCING_SLACK)
}

/** Whether a line that nobody wraps at is unmarked speech: transcripts have what was said at one go in a line of its own. */
function isTurn(text: string, line: Line): boolean {
  return line.end - line.start > WIDEST_WRAP && !MARKED.test(text.slice(line.start, line.end))
}
const MARKED = /[.!?,]/

/** Whether two lines that are joined part two words: Chinese and Japanese write none apart. */
export function partsWords(text: string, before: Line, line: Line): boolean {
  const seam = text.slice(Math.max(before.start, before.end - 2), before.end)
  const start = text.slice(line.start, line.start + 2)
  const isWide = matches(WIDE_END, seam) || matches(WIDE_START, start)
  return !(isWide && matches(UNPARTED_END, seam) && matches(UNPARTED_START, start))
}

const UNPARTED = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー、。，；：！？「」『』（）【】《》`
/** Marks of all scripts: beside another of them they tell nothing. */
const SHARED = '“”…'
const WIDE_END = pattern(`[${UNPARTED}]$`)
const WIDE_START = pattern(`^[${UNPARTED}]`)
const UNPARTED_END = pattern(`[${UNPARTED}${SHARED}]$`)
const UNPARTED_START = pattern(`^[${UNPARTED}${SHARED}]`)
const WIDE = pattern(String.raw`^[${UNPARTED}\p{sc=Hang}]`)

/** As a terminal shows it, where a letter of East Asia takes two columns; the first stands for the line. */
function columns(text: string, line: Line): number {
  const wide = matches(WIDE, text.slice(line.start, line.start + 2)) ? 2 : 1
  return line.indent + (line.end - line.start) * wide
}

const UNSPACED_START = pattern(`^[${UNSPACED_SCRIPTS}]`)
/** A line may be broken between any two letters of such a script; each takes two columns at most. */
const UNSPACED_WORD = 2

function firstWordLength(words: string): number {
  if (matches(UNSPACED_START, words)) return UNSPACED_WORD
  const space = words.search(/\s/)
  return space < 0 ? words.length : space
}
