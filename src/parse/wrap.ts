import type { Line } from './lines.ts'

/** No one wraps prose wider than this; longer lines are whole paragraphs. */
const WIDEST_WRAP = 120
/** Wrappers that balance lines leave up to this many columns free on purpose. */
const BALANCING_SLACK = 12
/** The share of lines that may be wider than the wrapping: web addresses, tables, licences. */
const OUTLIERS = 0.02

const SENTENCE_END = /[.!?…:。！？؟।۔]["'”’»)\]]*$/u
const OPENS_LOWER = /^[("'“‘«]?\p{Ll}/u
/** Enough of a line to hold its first word. */
const FIRST_WORD = 60

/** Columns at which a fixed-width text was wrapped; Infinity where lines are whole paragraphs. */
export function wrapWidth(lines: readonly Line[]): number {
  const widths = Float64Array.from(
    lines.filter((line) => !line.blank),
    columns,
  ).sort()
  const width = widths[Math.floor(widths.length * (1 - OUTLIERS))] ?? 0
  return width > WIDEST_WRAP ? Number.POSITIVE_INFINITY : width
}

/**
 * Whether a line opens a new paragraph though no blank line stands before it: it is indented further, or the
 * line before ended early of its own will, so that the first word of this one would still have fitted there.
 */
export function startsParagraph(text: string, before: Line, line: Line, width: number): boolean {
  if (line.indent > before.indent) return true
  const words = text.slice(line.start, Math.min(line.end, line.start + FIRST_WORD))
  const ended = SENTENCE_END.test(text.slice(Math.max(before.start, before.end - 5), before.end))
  if (OPENS_LOWER.test(words) && !ended) return false
  const fitted = columns(before) + 1 + firstWordLength(words)
  return fitted <= (ended ? width : width - BALANCING_SLACK)
}

function columns(line: Line): number {
  return line.indent + line.end - line.start
}

function firstWordLength(words: string): number {
  const space = words.search(/\s/)
  return space < 0 ? words.length : space
}
