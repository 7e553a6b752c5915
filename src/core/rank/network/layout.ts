import { memoizeByIdentity } from '../memoize-by-identity.ts'
import { type Kernel, memoryOf, startKernel } from './kernel.ts'
import type { Layer, Network, Recurrence } from './layers.ts'

/** A network in the memory of a kernel; layers and vectors are named by their places there. */
export interface GruLayout {
  readonly kernel: Kernel
  readonly input: number
  readonly forward: Direction
  readonly backward: Direction
  readonly output: Float32Array
  /** Numbers in a row, in what the input layer makes of it, and in a state. */
  readonly columns: number
  readonly width: number
  readonly size: number
  /** Where a row lies while it is read, and what layers make of it and of a state. */
  readonly row: number
  readonly given: number
  readonly recalled: number
  /** From here on memory is free. */
  readonly free: number
}

/** One direction of the recurrence. */
interface Direction {
  readonly input: number
  readonly hidden: number
}

const GATES = 3

/** The layout of a network. */
export const layoutFor = memoizeByIdentity(build)

function build({ columns, input, forward, backward, output }: Network): GruLayout {
  const kernel = startKernel()
  let free = 0
  const reserve = (numbers: number) => {
    free += numbers
    return free - numbers
  }
  const place = ({ weights }: Layer) => {
    const at = reserve(weights.length)
    memoryOf(kernel, free).set(weights, at)
    return at
  }
  const direction = ({ input, hidden }: Recurrence) => ({ input: place(input), hidden: place(hidden) })
  const { units } = forward.hidden
  const places = {
    input: place(input),
    forward: direction(forward),
    backward: direction(backward),
    row: reserve(columns),
    given: reserve(units),
    recalled: reserve(units),
  }
  return { kernel, ...places, output: output.weights, columns, width: input.units, size: units / GATES, free }
}

/** Writes what the input layer makes of the row that lies there to `own`. */
export function denseTanh({ kernel, input, row, columns, width }: GruLayout, own: number): void {
  kernel.apply(input, row, row + columns, width, own)
  kernel.squash(own, own + width)
}

/** Writes the state after a row to `next`, from what the input layer made of it and the state before. */
export function gruStep(layout: GruLayout, way: Direction, own: number, state: number, next: number): void {
  const { kernel, given, recalled, width, size } = layout
  kernel.apply(way.input, own, own + width, GATES * size, given)
  kernel.apply(way.hidden, state, state + size, GATES * size, recalled)
  kernel.step(given, recalled, state, state + size, size, next)
}
