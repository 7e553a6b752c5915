/** The table of dynamic programming, reused by all calls; it grows to the largest size needed. */
let table = new Uint16Array(1 << 14)

/**
 * The positions in `reference` of a longest common subsequence with `candidate`, descending. Of several equally long ones
 * it gives the one that `rouge-score` gives.
 */
export function commonSubsequence(reference: Int32Array, candidate: Int32Array): number[] {
  const width = candidate.length + 1
  fillTable(reference, candidate, width)
  const positions: number[] = []
  let row = reference.length
  let column = candidate.length
  while (row > 0 && column > 0) {
    if (reference[row - 1] === candidate[column - 1]) {
      positions.push(--row)
      column--
    } else if (table[row * width + column - 1] > table[(row - 1) * width + column]) column--
    else row--
  }
  return positions
}

function fillTable(reference: Int32Array, candidate: Int32Array, width: number): void {
  const size = (reference.length + 1) * width
  if (table.length < size) table = new Uint16Array(size)
  table.fill(0, 0, width)
  for (let row = 1; row <= reference.length; row++) {
    const start = row * width
    table[start] = 0
    for (let column = 1; column < width; column++) {
      const above = start + column - width
      const best = Math.max(table[above], table[start + column - 1])
      table[start + column] = reference[row - 1] === candidate[column - 1] ? table[above - 1] + 1 : best
    }
  }
}
