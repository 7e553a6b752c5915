import { plainMemory } from '../plain-memory.ts'
import type { Kernel } from './walk-kernel.ts'

/** The loops of a walk in plain JavaScript, operation by operation as `walk.wat` has them: the same to the last bit, and slower. */
export function plainWalk(): Kernel {
  const memory = plainMemory()
  const doublesAt = (offset: number) => memory.doubles.subarray(offset / Float64Array.BYTES_PER_ELEMENT)
  const integersAt = (offset: number) => memory.integers.subarray(offset / Int32Array.BYTES_PER_ELEMENT)
  const rowsAt = (rowStarts: number, columns: number, values: number, classes: number) => ({
    rowStarts: integersAt(rowStarts),
    columns: integersAt(columns),
    values: doublesAt(values),
    classes: integersAt(classes),
  })
  return {
    memory,
    sumByTerm(rowStarts, columns, values, classes, size, sums, vector, count) {
      const rows = rowsAt(rowStarts, columns, values, classes)
      const [ofTerm, ofRow] = [sums, vector].map(doublesAt)
      for (let row = 0; row < count; row++)
        for (let at = rows.rowStarts[row]; at < rows.rowStarts[row + 1]; at++)
          ofTerm[rows.classes[row] + size * rows.columns[at]] += rows.values[at] * ofRow[row]
    },
    multiplyRows(rowStarts, columns, values, classes, size, sums, vector, count, factors, product) {
      const rows = rowsAt(rowStarts, columns, values, classes)
      const [ofTerm, ofRow, ofClasses, result] = [sums, vector, factors, product].map(doublesAt)
      for (let row = 0; row < count; row++) {
        const own = rows.classes[row]
        const factor = ofClasses.subarray(own * size, (own + 1) * size)
        const self = factor[own] * ofRow[row]
        let total = 0
        for (let at = rows.rowStarts[row]; at < rows.rowStarts[row + 1]; at++) {
          const [value, first] = [rows.values[at], size * rows.columns[at]]
          let sum = factor[0] * ofTerm[first] - self * value
          for (let other = 1; other < size; other++) sum += factor[other] * ofTerm[first + other]
          total += value * sum
        }
        result[row] = total
      }
    },
    divideByDegree(ranks, degrees, scaled, count, least) {
      const [rank, degree, result] = [ranks, degrees, scaled].map(doublesAt)
      let isolated = 0
      for (let at = 0; at < count; at++) {
        const isLinked = degree[at] > least
        result[at] = isLinked ? rank[at] / degree[at] : 0
        if (!isLinked) isolated += rank[at]
      }
      return isolated
    },
    update(ranks, product, count, base, damping) {
      const [rank, step] = [ranks, product].map(doublesAt)
      let largest = 0
      for (let at = 0; at < count; at++) {
        const next = base + damping * step[at]
        largest = Math.max(largest, Math.abs(next - rank[at]))
        rank[at] = next
      }
      return largest
    },
  }
}
