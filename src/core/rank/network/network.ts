import { memoryOf } from './kernel.ts'
import type { Network } from './layers.ts'
import { type GruLayout, layoutFor } from './layout.ts'
import { meanRow } from './rows.ts'
import { type Run, run } from './run.ts'

/** The result of a forward pass over a sequence of rows. */
export interface ForwardPass {
  /** The score of every row, in order: log-odds. */
  readonly scores: Float64Array
  /** The mean row, by which the network tells what kind of text it is; zeros where there are no rows. */
  readonly mean: Float32Array
  /** The score of `row` if it stood at `index` of the sequence, in place of the row there. */
  rescore(index: number, row: Float32Array): number
}

/** Runs a network over a sequence of rows, which `rows` holds one after another. */
export function forwardPass(network: Network, rows: Float32Array): ForwardPass {
  const layout = layoutFor(network)
  const { size } = layout
  const zero = new Float32Array(size)
  const mean = meanRow(layout, rows)
  const surroundings = { mean, before: zero, after: zero }
  const { scores } = run(layout, rows, surroundings)
  // Copied on demand: reasons are seldom asked for, and the states take more memory than all else of an article.
  let states: States | undefined
  const rescore = (index: number, row: Float32Array) => {
    states ??= copyStates(layout, run(layout, rows, surroundings))
    const before = states.forward.subarray(index * size, (index + 1) * size)
    const after = states.backward.subarray((index + 1) * size, (index + 2) * size)
    return run(layout, row, { ...surroundings, before, after }).scores[0]
  }
  return { scores, mean, rescore }
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
