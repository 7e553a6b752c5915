import { doubles, integers } from '../../numbers.ts'
import type { SparseVector } from './vectors.ts'

/** A sparse matrix in compressed sparse rows: the values of row `i` are those from `rowStarts[i]` to `rowStarts[i + 1]`. */
export interface CompressedRows {
  readonly rowStarts: Int32Array
  /** The column of each value, below `columnCount`. */
  readonly columns: Int32Array
  readonly values: Float64Array
  readonly columnCount: number
}

/**
 * Vectors as rows, with a column for each term that at least two of them have: on news that keeps three values in five.
 * `counts` says how many vectors have each term.
 */
export function compressedRows(vectors: readonly SparseVector[], counts: Int32Array): CompressedRows {
  const { columnOf, columnCount, valueCount } = numberColumns(counts)
  const rows = {
    rowStarts: integers(vectors.length + 1),
    columns: integers(valueCount),
    values: doubles(valueCount),
    columnCount,
  }
  let place = 0
  for (const [index, { terms, weights }] of vectors.entries()) {
    for (let at = 0; at < terms.length; at++) {
      if (counts[terms[at]] < 2) continue
      rows.columns[place] = columnOf[terms[at]]
      rows.values[place++] = weights[at]
    }
    rows.rowStarts[index + 1] = place
  }
  return rows
}

/** Numbers the terms that at least two vectors have, and counts the values they will take. */
function numberColumns(counts: Int32Array) {
  const columnOf = integers(counts.length)
  let [columnCount, valueCount] = [0, 0]
  for (let term = 0; term < counts.length; term++) {
    if (counts[term] < 2) continue
    columnOf[term] = columnCount++
    valueCount += counts[term]
  }
  return { columnOf, columnCount, valueCount }
}
