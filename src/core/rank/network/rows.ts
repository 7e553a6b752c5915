import { memoryOf } from './kernel.ts'
import type { Network } from './layers.ts'
import { addToSums, type GruLayout, inMemory, layoutFor, standardizeRow } from './layout.ts'

/** Replaces the features in rows by z-scores over the training sentences, clipped to `most` deviations either way. */
export function standardize(network: Network, rows: Float32Array, most: number): void {
  const layout = layoutFor(network)
  const memory = memoryOf(layout.kernel, layout.free)
  inMemory(layout, rows, (some) => {
    for (let at = 0; at < some.length; at += layout.columns) standardizeRow(layout, layout.rows + at, most)
    some.set(memory.subarray(layout.rows, layout.rows + some.length))
  })
}

/** The mean of some rows, column by column; zeros where there are none. */
export function meanRow(layout: GruLayout, rows: Float32Array): Float32Array {
  const { columns } = layout
  const memory = memoryOf(layout.kernel, layout.free)
  const sums = new Float64Array(memory.buffer, layout.sums * memory.BYTES_PER_ELEMENT, columns).fill(0)
  inMemory(layout, rows, (some) => {
    for (let at = 0; at < some.length; at += columns) addToSums(layout, layout.rows + at)
  })
  const count = rows.length / columns || 1
  const mean = new Float32Array(columns)
  for (let column = 0; column < columns; column++) mean[column] = sums[column] / count
  return mean
}
