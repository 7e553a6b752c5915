import { holdsWord } from '../../text/letters.ts'
import type { Line } from './lines.ts'

/** Nobody sets words of a sentence so far apart, in columns. */
const GAP = /(?<! ) {6,}(?=\S)/g
/** What stands before a gap that sets off a label, a number or a full stop. */
const LABEL = /^.{0,3}$|^.{0,24}[.:)\]]$/
/** A short line so far to the right stands beside others, in columns and UTF-16 units. */
const RIGHT = 45
const SHORT = 30
/** A longer line is a paragraph in which something was left out, if it has one gap alone. */
const LONGEST_ROW = 160
/** Where more lines are rows, they are the text. */
const MOST_ROWS = 0.3

/**
 * The lines of a text, blank in place of those that only part it: rulers, and rows of cells, as in tables, above forms and
 * standards, and at the head and foot of their pages.
 */
export function withoutRows(text: string, lines: readonly Line[]): readonly Line[] {
  const written = lines.filter(({ blank }) => !blank)
  const rows = new Set(written.filter((line) => isRow(text.slice(line.start, line.end), line.indent)))
  const isTable = rows.size > written.length * MOST_ROWS
  return lines.map((line) => {
    const isLeftOut = (!isTable && rows.has(line)) || (!line.blank && isRuler(text, line))
    return isLeftOut ? { ...line, blank: true } : line
  })
}

function isRow(line: string, indent: number): boolean {
  if (indent >= RIGHT && line.length <= SHORT) return true
  const gaps = [...line.matchAll(GAP)]
  if (gaps.length !== 1) return gaps.length > 1
  return line.length <= LONGEST_ROW && !LABEL.test(line.slice(0, gaps[0].index))
}

function isRuler(text: string, { start, end }: Line): boolean {
  return !holdsWord(text.slice(start, end))
}
