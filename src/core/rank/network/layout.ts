import { memoizeByIdentity } from '../memoize-by-identity.ts'
import { type Kernel, memoryOf, startKernel } from './kernel.ts'
import type { Layer, Network, Recurrence } from './layers.ts'

/** Where the parts of a network lie in the memory of its kernel. Offsets and sizes are in 32-bit floats. */
export interface GruLayout {
  readonly kernel: Kernel
  /** Offsets of the layers. */
  readonly input: number
  readonly context: number
  readonly forward: Direction
  readonly backward: Direction
  /** The output layer, which is applied outside the kernel. */
  readonly output: Float32Array
  /** The size of a feature row, of the output of the input layer, and of a state. */
  readonly columns: number
  readonly width: number
  readonly size: number
  /** Offsets of the row that is being read, and of what the two layers of a direction make of it. */
  readonly row: number
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

function build({ columns, input, context, forward, backward, output }: Network): GruLayout {
  const kernel = startKernel()
  const { reserve, place, used } = allocator(kernel)
  const direction = ({ input, hidden }: Recurrence) => ({ input: place(input), hidden: place(hidden) })
  const { units } = forward.hidden
  const offsets = {
    input: place(input),
    context: place(context),
    forward: direction(forward),
    backward: direction(backward),
    row: reserve(columns),
    fromInput: reserve(units),
    fromState: reserve(units),
  }
  const sizes = { columns, width: input.units, size: units / GATES }
  return { kernel, ...offsets, output: output.weights, ...sizes, free: used() }
}

/** Gives out the memory of a kernel from its start on. */
function allocator(kernel: Kernel) {
  let free = 0
  const reserve = (size: number) => {
    free += size
    return free - size
  }
  const place = ({ weights }: Layer) => {
    const offset = reserve(weights.length)
    memoryOf(kernel, free).set(weights, offset)
    return offset
  }
  return { reserve, place, used: () => free }
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
