import { areShort, isAligned, isCells, isEntry, isFigures, wordsOf } from './cells.ts'
import type { Line } from './line.ts'

/** Lines of one row stand on one baseline, in font heights. */
const SAME_ROW = 0.3
/** So many rows in a run make a table. */
const LEAST_ROWS = 2
/** The row of its heads stands so near above them, in font heights. */
const NEAR = 2.5

/** Dots that lead from an entry to a page's number. */
const LEADERS = /(?:\. ?){5}|(?:… ?){3}/
const HEAD = /^[\p{Lu}\p{Lo}\d(%$€£#№]/u

/** The lines of a page, in whatever order, without the rows of tables that stand across it. */
export function dropWideTables(lines: readonly Line[]): Line[] {
  const left = new Set(dropTables(lines.toSorted((a, b) => (sameRow(a, b) ? a.left - b.left : b.y - a.y))))
  return lines.filter((line) => left.has(line))
}

/** The lines of a page in reading order, without the rows of tables and contents. */
export function dropTables(lines: readonly Line[]): Line[] {
  const rows = rowsOf(lines)
  const left = rows.map((row) => row.filter(({ text }) => !LEADERS.test(text)))
  const runs = runLengths(left.map((row, at) => isRow(row, left[at - 1], left[at + 1])))
  const isTable = runs.map((length) => length >= LEAST_ROWS)
  return left.flatMap((row, at) => {
    const isPart =
      isTable[at + 1] &&
      (isTable[at - 1] ? isNear(rows[at - 1], row) && isNear(row, rows[at + 1]) : isHead(row, rows[at + 1]))
    return isTable[at] || isPart ? [] : row
  })
}

/** Whether a row is one of a table, or all of it is an entry of contents. */
function isRow(row: readonly Line[], before?: readonly Line[], after?: readonly Line[]): boolean {
  return row.length === 0 || isFigures(row) || isEntry(row) || (isCells(row) && isAligned(row, before, after))
}

/** Whether a row stands right below another. */
function isNear([above]: readonly Line[], [below]: readonly Line[]): boolean {
  return (
    above !== undefined && below !== undefined && above.y > below.y && above.y - below.y < above.size * NEAR
  )
}

function sameRow(line: Line, other: Line): boolean {
  return Math.abs(line.y - other.y) < other.size * SAME_ROW
}

function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = []
  for (const line of lines) {
    const before = rows.at(-1)?.at(-1)
    if (before !== undefined && sameRow(before, line) && line.left > before.left) rows.at(-1)?.push(line)
    else rows.push([line])
  }
  return rows
}

/** For each place how many in a row have what is asked for, where it has it; 0 where not. */
function runLengths(has: readonly boolean[]): number[] {
  const lengths = has.map(Number)
  for (let at = 1; at < has.length; at++) if (has[at]) lengths[at] += lengths[at - 1]
  for (let at = has.length - 2; at >= 0; at--) if (has[at] && has[at + 1]) lengths[at] = lengths[at + 1]
  return lengths
}

function isHead(row: readonly Line[], below: readonly Line[]): boolean {
  if (!isNear(row, below)) return false
  return row.length > 1 ? areShort(row) : row.flatMap(wordsOf).every((word) => HEAD.test(word))
}
