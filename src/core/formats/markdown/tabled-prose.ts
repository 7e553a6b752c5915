/** Of all text in a file; with more in its tables than this they hold the article. */
const LEAST_SHARE = 0.8
/** Fewer words a cell are data. */
const PROSE_CELL = 20
const ROWS = /^[^|\r\n]*\|.*$/gm
/** The head of the line that parts the head of a table from its rows. */
const OPENS_RULE = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|/m
/** What parts cells; the space before it is looked at once. */
const BAR = /(?:(?<![ \t])[ \t]+)?(?<!\\)\|[ \t]*/
/** The same, and what parts paragraphs in them. */
const EDGE = new RegExp(`${BAR.source}|(?:(?<![ \\t])[ \\t]+)?(?:<br[ \\t]*/?>[ \\t]*)+`, 'gi')
/** What parts the head of a table from its rows, in one cell. */
const RULE = /(?<=\||^)[ \t]*:?-+:?[ \t]*(?=\||$)/g
/** What draws a table, and is no text. */
const DRAWN = /[ \t|-]+/g

/** The text with its tables as paragraphs, each cell one or more, if they hold nearly all of it, and that is prose. */
export function spreadTables(text: string): string {
  if (!text.includes('|') || !OPENS_RULE.test(text) || !isTabled(text)) return text
  return text.replace(ROWS, (row) =>
    row.replace(RULE, (rule) => ' '.repeat(rule.length)).replace(EDGE, parted),
  )
}

function isTabled(text: string): boolean {
  const cells = [...text.matchAll(ROWS)].flatMap(([row]) => row.split(BAR))
  const prose = cells.filter((cell) => cell.split(' ').length >= PROSE_CELL)
  const length = prose.reduce((sum, cell) => sum + cell.length, 0)
  return length > 0 && length >= text.replace(DRAWN, ' ').length * LEAST_SHARE
}

/** A blank line, where there is room for one. */
function parted(edge: string): string {
  return edge.length > 1 ? '\n\n'.padStart(edge.length) : '\n'
}
