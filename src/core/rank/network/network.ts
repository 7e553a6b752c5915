import { memoryOf } from './kernel.ts'
import type { Network } from './layers.ts'
import { type GruLayout, layoutFor } from './layout.ts'
import { type Run, run } from './run.ts'

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
  const surroundings = { mean: meanRow(rows, network.columns), before: zero, after: zero }
  const { scores } = run(layout, rows, surroundings)
  // Copied on demand: reasons are seldom asked for, and the states take more memory than all else of an article.
  let states: States | undefined
  const rescore = (index: number, row: Float32Array) => {
    states ??= copyStates(layout, run(layout, rows, surroundings))
    const before = states.forward.subarray(index * size, (index + 1) * size)
    const after = states.backward.subarray((index + 1) * size, (index + 2) * size)
    return run(layout, row, { ...surroundings, before, after }).scores[0]
  }
  return { scores, rescore }
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

/** The mean of some rows, column by column; zeros where there are none. */
export function meanRow(rows: Float32Array, columns: number): Float32Array {
  const sums = new Float64Array(columns)
  for (let at = 0; at < rows.length; at++) sums[at % columns] += rows[at]
  return Float32Array.from(sums, (sum) => sum / (rows.length / columns || 1))
}
