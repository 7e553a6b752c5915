import { memoizeByIdentity } from '../memoize-by-identity.ts'
import { type Kernel, memoryOf } from './kernel.ts'
import type { Layer, Network, Recurrence } from './layers.ts'
import { startKernel } from './start-kernel.ts'

/** Where the parts of a network lie in the memory of its kernel. Offsets and sizes are in 32-bit floats. */
export interface GruLayout {
  readonly kernel: Kernel
  /** Offsets of the layers. */
  readonly input: number
  readonly context: number
  readonly forward: Direction
  readonly backward: Direction
  readonly output: number
  /** Offsets of the means and the deviations of the features. */
  readonly means: number
  readonly deviations: number
  /** The size of a feature row, of the output of the input layer, and of a state. */
  readonly columns: number
  readonly width: number
  readonly size: number
  /** Offsets of the rows that are being read, of a sum for each of their columns, and of what the two layers of a direction make of one. */
  readonly rows: number
  readonly sums: number
  readonly fromInput: number
  readonly fromState: number
  /** The offset from which on memory is free. */
  readonly free: number
}

/** The offsets of the two layers of one direction. */
interface Direction {
  readonly input: number
  readonly hidden: number
}

/** Reset, update, new. */
const GATES = 3
/** So many rows are put into memory at a time: one by one it takes longer than to read them, and all might be megabytes. */
const ROWS_AT_A_TIME = 64

/** The layout of a network, in a kernel of its own; made once for each network. */
export const layoutFor = memoizeByIdentity(build)

function build(network: Network): GruLayout {
  const kernel = startKernel()
  const { reserve, place, unpack, used } = allocator(kernel)
  const direction = ({ input, hidden }: Recurrence) => ({ input: unpack(input), hidden: unpack(hidden) })
  const columns = network.means.length
  const { units } = network.forward.hidden
  const offsets = {
    // First, so that it lies at a multiple of eight bytes.
    sums: reserve(2 * columns),
    input: unpack(network.input),
    context: unpack(network.context),
    forward: direction(network.forward),
    backward: direction(network.backward),
    output: unpack(network.output),
    means: place(network.means),
    deviations: place(network.deviations),
    rows: reserve(ROWS_AT_A_TIME * columns),
    fromInput: reserve(units),
    fromState: reserve(units),
  }
  return { kernel, ...offsets, columns, width: network.input.units, size: units / GATES, free: used() }
}

/** Gives out the memory of a kernel from its start on. */
function allocator(kernel: Kernel) {
  let free = 0
  const reserve = (size: number) => {
    free += size
    return free - size
  }
  const place = (values: Float32Array) => {
    const offset = reserve(values.length)
    memoryOf(kernel, free).set(values, offset)
    return offset
  }
  const unpack = ({ units, steps, inSteps }: Layer) => {
    const offset = reserve(inSteps.length)
    const memory = memoryOf(kernel, free + steps.length)
    new Int8Array(memory.buffer).set(inSteps, free * memory.BYTES_PER_ELEMENT - inSteps.length)
    // What is placed next overwrites the steps.
    memory.set(steps, free)
    kernel.unpack(offset, free, units, free)
    return offset
  }
  return { reserve, place, unpack, used: () => free }
}

/** Calls `read` with rows, some at a time, once these lie at `layout.rows`. */
export function inMemory(layout: GruLayout, rows: Float32Array, read: (some: Float32Array) => void): void {
  const memory = memoryOf(layout.kernel, layout.free)
  const size = ROWS_AT_A_TIME * layout.columns
  for (let start = 0; start < rows.length; start += size) {
    const some = rows.subarray(start, start + size)
    memory.set(some, layout.rows)
    read(some)
  }
}

/** Replaces a row by its z-scores, clipped to `most` either way. */
export function standardizeRow(layout: GruLayout, row: number, most: number): void {
  const { kernel, columns, means, deviations } = layout
  kernel.standardize(row, row + columns, means, deviations, most)
}

/** Adds a row to the sums. */
export function addToSums({ kernel, columns, sums }: GruLayout, row: number): void {
  kernel.addTo(row, row + columns, sums)
}

/** Writes the output of the context layer for the mean row at `layout.rows` to the biases of the input layer. */
export function setContext({ kernel, context, input, rows, columns, width }: GruLayout): void {
  kernel.dense(context, rows, rows + columns, width, input)
}

/** Writes the output of the input layer for a row to `encoded`. */
export function denseTanh({ kernel, input, columns, width }: GruLayout, row: number, encoded: number): void {
  kernel.dense(input, row, row + columns, width, encoded)
  kernel.tanh(encoded, encoded + width)
}

/** Writes the state that follows `state` to `next`, given the row as the input layer encoded it. */
export function gruStep(
  { kernel, fromInput, fromState, width, size }: GruLayout,
  { input, hidden }: Direction,
  encoded: number,
  state: number,
  next: number,
): void {
  kernel.dense(input, encoded, encoded + width, GATES * size, fromInput)
  kernel.dense(hidden, state, state + size, GATES * size, fromState)
  kernel.gruStep(fromInput, fromState, state, state + size, size, next)
}

/** The output unit over a forward state, a backward state and a row as the input layer encoded it. */
export function outputOf(
  { kernel, output, width, size }: GruLayout,
  forward: number,
  backward: number,
  encoded: number,
  bias: number,
): number {
  const weights = output + 1
  const states =
    kernel.dot(weights, forward, forward + size) + kernel.dot(weights + size, backward, backward + size)
  return bias + states + kernel.dot(weights + 2 * size, encoded, encoded + width)
}
