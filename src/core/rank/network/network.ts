import { memoryOf } from './kernel.ts'
import type { Network } from './layers.ts'
import { denseTanh, type GruLayout, gruStep, layoutFor } from './layout.ts'

/** The result of a forward pass over a sequence of rows. */
export interface ForwardPass {
  /** The score of every row, in order: log-odds. */
  readonly scores: Float64Array
  /** The score of `row` if it stood at `index` of the sequence, in place of the row there. */
  rescore(index: number, row: Float32Array): number
}

/** Runs a network over a sequence of rows, which `rows` holds one after another. */
export function forwardPass(network: Network, rows: Float32Array): ForwardPass {
  const layout = layoutFor(network)
  const { size } = layout
  const zero = new Float32Array(size)
  const { scores } = run(layout, rows, zero, zero)
  // Copied on demand: reasons are seldom asked for, and the states take more memory than all else of an article.
  let states: States | undefined
  const rescore = (index: number, row: Float32Array) => {
    states ??= copyStates(layout, run(layout, rows, zero, zero))
    const { forward, backward } = states
    return run(layout, row, vectorAt(forward, index, size), vectorAt(backward, index + 1, size)).scores[0]
  }
  return { scores, rescore }
}

/** The scores of a run, and the offsets of its states, which the next run overwrites. */
interface Run {
  readonly scores: Float64Array
  readonly forward: number
  readonly backward: number
  readonly end: number
}

/**
 * The states of a run, one more than it has rows. Forward state `i` has read all rows before row `i`, backward state
 * `i` has read row `i` and all after it.
 */
interface States {
  readonly forward: Float32Array
  readonly backward: Float32Array
}

function copyStates({ kernel }: GruLayout, { forward, backward, end }: Run): States {
  const memory = memoryOf(kernel, end)
  return { forward: memory.slice(forward, backward), backward: memory.slice(backward, end) }
}

/** Runs forward from the state `first` and backward from the state `last`. */
function run(layout: GruLayout, rows: Float32Array, first: Float32Array, last: Float32Array): Run {
  const { columns, width, size } = layout
  const count = rows.length / columns
  const encoded = layout.free
  const forward = encoded + count * width
  const backward = forward + (count + 1) * size
  const end = backward + (count + 1) * size
  const memory = memoryOf(layout.kernel, end)
  memory.set(first, forward)
  memory.set(last, end - size)
  for (let row = 0; row < count; row++) {
    memory.set(vectorAt(rows, row, columns), layout.row)
    denseTanh(layout, encoded + row * width)
    gruStep(layout, layout.forward, encoded + row * width, forward + row * size, forward + (row + 1) * size)
  }
  for (let row = count - 1; row >= 0; row--)
    gruStep(
      layout,
      layout.backward,
      encoded + row * width,
      backward + (row + 1) * size,
      backward + row * size,
    )
  const scores = new Float64Array(count)
  for (let row = 0; row < count; row++)
    scores[row] = scoreAt(
      layout,
      memory,
      forward + (row + 1) * size,
      backward + row * size,
      encoded + row * width,
    )
  return { scores, forward, backward, end }
}

/** The output of the last layer, given the offsets of its inputs. */
function scoreAt(
  { output, size, width }: GruLayout,
  memory: Float32Array,
  forward: number,
  backward: number,
  encoded: number,
): number {
  const states = product(output, 1, memory, forward, size) + product(output, 1 + size, memory, backward, size)
  return output[0] + states + product(output, 1 + 2 * size, memory, encoded, width)
}

/** The dot product of `size` weights and values, from an offset each. */
function product(
  weights: Float32Array,
  start: number,
  values: Float32Array,
  offset: number,
  size: number,
): number {
  let sum = 0
  for (let unit = 0; unit < size; unit++) sum += weights[start + unit] * values[offset + unit]
  return sum
}

/** Vector number `index` of vectors of `size` that lie one after another. */
function vectorAt(vectors: Float32Array, index: number, size: number): Float32Array {
  return vectors.subarray(index * size, (index + 1) * size)
}
