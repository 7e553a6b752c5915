import { memoryOf } from './kernel.ts'
import type { Network } from './layers.ts'
import { denseTanh, type GruLayout, gruStep, layoutFor } from './layout.ts'

/** What the network makes of a sequence. */
export interface ForwardPass {
  /** The score of every row. */
  readonly scores: Float64Array
  /** The score that another row would have in the place of the one at `index`, its neighbours as they are. */
  rescore(index: number, row: Float32Array): number
}

/** Reads a sequence of rows, which `rows` holds one after another. */
export function forwardPass(network: Network, rows: Float32Array): ForwardPass {
  const layout = layoutFor(network)
  const { size } = layout
  const nothing = new Float32Array(size)
  const { scores } = pass(layout, rows, nothing, nothing)
  // Few are asked for reasons, and the states of all would be most of what an article takes.
  let states: States | undefined
  const rescore = (index: number, row: Float32Array) => {
    states ??= statesOf(layout, pass(layout, rows, nothing, nothing))
    const { before, after } = states
    return pass(layout, row, vectorAt(before, index, size), vectorAt(after, index + 1, size)).scores[0]
  }
  return { scores, rescore }
}

/** Scores, and where in the kernel's memory the states lie until its next pass. */
interface Pass {
  readonly scores: Float64Array
  readonly before: number
  readonly after: number
  readonly stop: number
}

/** The states before and after each row, which are those after the one before it and before the next. */
interface States {
  readonly before: Float32Array
  readonly after: Float32Array
}

function statesOf({ kernel }: GruLayout, { before, after, stop }: Pass): States {
  const memory = memoryOf(kernel, stop)
  return { before: memory.slice(before, after), after: memory.slice(after, stop) }
}

/** Reads rows forward from the state `start` on, and backward from the state `end`. */
function pass(layout: GruLayout, rows: Float32Array, start: Float32Array, end: Float32Array): Pass {
  const { columns, width, size, forward, backward } = layout
  const count = rows.length / columns
  const own = layout.free
  const before = own + count * width
  const after = before + (count + 1) * size
  const stop = after + (count + 1) * size
  const memory = memoryOf(layout.kernel, stop)
  memory.set(start, before)
  memory.set(end, stop - size)
  for (let row = 0; row < count; row++) {
    memory.set(vectorAt(rows, row, columns), layout.row)
    denseTanh(layout, own + row * width)
    gruStep(layout, forward, own + row * width, before + row * size, before + (row + 1) * size)
  }
  for (let row = count - 1; row >= 0; row--)
    gruStep(layout, backward, own + row * width, after + (row + 1) * size, after + row * size)
  const scores = new Float64Array(count)
  for (let row = 0; row < count; row++)
    scores[row] = score(layout, memory, before + (row + 1) * size, after + row * size, own + row * width)
  return { scores, before, after, stop }
}

function score(
  { output, size, width }: GruLayout,
  memory: Float32Array,
  ahead: number,
  behind: number,
  own: number,
): number {
  const states = product(output, 1, memory, ahead, size) + product(output, 1 + size, memory, behind, size)
  return output[0] + states + product(output, 1 + 2 * size, memory, own, width)
}

function product(
  weights: Float32Array,
  from: number,
  memory: Float32Array,
  at: number,
  size: number,
): number {
  let sum = 0
  for (let unit = 0; unit < size; unit++) sum += weights[from + unit] * memory[at + unit]
  return sum
}

function vectorAt(sequence: Float32Array, index: number, size: number): Float32Array {
  return sequence.subarray(index * size, (index + 1) * size)
}
