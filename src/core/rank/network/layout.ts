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
  /** Offsets of the row that is being read, of a sum for each of its columns, and of what the two layers of a direction make of it. */
  readonly row: number
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
    row: reserve(columns),
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

/** Replaces the row at `layout.row` by its z-scores, clipped to `most` either way. */
export function standardizeRow(layout: GruLayout, most: number): void {
  const { kernel, row, columns, means, deviations } = layout
  kernel.standardize(row, row + columns, means, deviations, most)
}

/** Adds the row at `layout.row` to the sums. */
export function addToSums({ kernel, row, columns, sums }: GruLayout): void {
  kernel.addTo(row, row + columns, sums)
}

/** Writes the output of the context layer for the mean row at `layout.row` to the biases of the input layer. */
export function setContext({ kernel, context, input, row, columns, width }: GruLayout): void {
  kernel.dense(context, row, row + columns, width, input)
}

/** Writes the output of the input layer for the row at `layout.row` to `encoded`. */
export function denseTanh({ kernel, input, row, columns, width }: GruLayout, encoded: number): void {
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
