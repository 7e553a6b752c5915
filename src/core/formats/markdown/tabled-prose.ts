import { ending, FULL_STOPS } from '../../text/punctuation.ts'
import { LEAST_SHARE } from './fenced-prose.ts'

/** Fewer words a cell are data, unless they are a sentence: glossaries have short ones. */
const [PROSE_CELL, SENTENCE] = [20, 6]
const endsStop = ending(FULL_STOPS)
/** Tags, and what links lead to. */
const UNSHOWN = /<[^<>\n]*>|\]\([^()\n]*\)|^\[[^\]\n]+\]:.*$/gm
/** The head of the line that parts the head of a table from its rows. */
const OPENS_RULE = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|/m
/** What parts cells; the space before it is looked at once. */
const BAR = /(?:(?<![ \t])[ \t]+)?(?<!\\)\|[ \t]*/
/** The same, and what parts paragraphs in them. */
const EDGE = new RegExp(`${BAR.source}|(?:(?<![ \\t])[ \\t]+)?(?:<br[ \\t]*/?>[ \\t]*)+`, 'gi')
/** What parts the head of a table from its rows, in one cell. */
const RULE = /(?<=\||^)[ \t]*:?-+:?[ \t]*(?=\||\r?$)/g
/** The first cell where no bar stands before it: nothing would part a word there from the row above. */
const LABEL = /^[^|]+(?=\|)/
/** What draws a table, and is no text. */
const DRAWN = /[ \t|-]+/g

/** The text with its tables as paragraphs, each cell one or more, if they hold nearly all of it, and that is prose. */
export function spreadTables(text: string): string {
  if (!text.includes('|') || !OPENS_RULE.test(text)) return text
  const lines = text.split('\n')
  if (!isTabled(text, lines.filter(isRow))) return text
  return lines.map((line) => (isRow(line) ? spread(line) : line)).join('\n')
}

function isRow(line: string): boolean {
  return line.includes('|')
}

function isTabled(text: string, rows: readonly string[]): boolean {
  const prose = rows.flatMap((row) => row.split(BAR)).filter(isProse)
  const length = prose.reduce((sum, cell) => sum + shown(cell).length, 0)
  return length > 0 && length >= shown(text).replace(DRAWN, ' ').length * LEAST_SHARE
}

function isProse(cell: string): boolean {
  const words = cell.trim().split(/\s+/).length
  return words >= PROSE_CELL || (words >= SENTENCE && endsStop(cell.trim()))
}

function shown(text: string): string {
  return text.replace(UNSHOWN, '')
}

/** A row in which blank lines part cells, where there is room for one. */
function spread(row: string): string {
  return row
    .replace(LABEL, (label) => (isProse(label) ? label : label.replace(/[^\r\n]/g, ' ')))
    .replace(RULE, (rule) => ' '.repeat(rule.length))
    .replace(EDGE, (edge) => (edge.length > 1 ? '\n\n'.padStart(edge.length) : '\n'))
}
