import { memoryOf } from './kernel.ts'
import { advance, digest, type Machine, machineFor } from './layout.ts'

/** A dense layer: its biases, then for each value that it is given its weights, one for each unit. */
export interface Layer {
  readonly units: number
  readonly weights: Float32Array
}

/** One direction of a gated recurrent unit (Cho et al., EMNLP 2014), its gates in the order reset, update, new. */
export interface Recurrence {
  readonly input: Layer
  readonly hidden: Layer
}

/** A bidirectional recurrent network that reads a sequence of feature rows and scores each of them. */
export interface Network {
  /** Numbers in a row. */
  readonly columns: number
  /** Its units, and those of each gate of the recurrence, are a multiple of 16. */
  readonly input: Layer
  readonly forward: Recurrence
  readonly backward: Recurrence
  /** One unit over the states of both directions and what the input layer makes of a row. */
  readonly output: Layer
}

/** What the network makes of a sequence. */
export interface Reading {
  /** The score of every row. */
  readonly scores: Float64Array
  /** The score that another row would have in the place of the one at `index`, its neighbours as they are. */
  rescore(index: number, row: Float32Array): number
}

/** Reads a sequence of rows, which `rows` holds one after another. */
export function read(network: Network, rows: Float32Array): Reading {
  const machine = machineFor(network)
  const { size } = machine
  const nothing = new Float32Array(size)
  const { scores } = pass(machine, rows, nothing, nothing)
  // Few are asked for reasons, and the states of all would be most of what an article takes.
  let states: States | undefined
  const rescore = (index: number, row: Float32Array) => {
    states ??= statesOf(machine, pass(machine, rows, nothing, nothing))
    const { before, after } = states
    return pass(machine, row, vectorAt(before, index, size), vectorAt(after, index + 1, size)).scores[0]
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

function statesOf({ kernel }: Machine, { before, after, stop }: Pass): States {
  const memory = memoryOf(kernel, stop)
  return { before: memory.slice(before, after), after: memory.slice(after, stop) }
}

/** Reads rows forward from the state `start` on, and backward from the state `end`. */
function pass(machine: Machine, rows: Float32Array, start: Float32Array, end: Float32Array): Pass {
  const { columns, width, size, forward, backward } = machine
  const count = rows.length / columns
  const own = machine.free
  const before = own + count * width
  const after = before + (count + 1) * size
  const stop = after + (count + 1) * size
  const memory = memoryOf(machine.kernel, stop)
  memory.set(start, before)
  memory.set(end, stop - size)
  for (let row = 0; row < count; row++) {
    memory.set(vectorAt(rows, row, columns), machine.row)
    digest(machine, own + row * width)
    advance(machine, forward, own + row * width, before + row * size, before + (row + 1) * size)
  }
  for (let row = count - 1; row >= 0; row--)
    advance(machine, backward, own + row * width, after + (row + 1) * size, after + row * size)
  const scores = new Float64Array(count)
  for (let row = 0; row < count; row++)
    scores[row] = score(machine, memory, before + (row + 1) * size, after + row * size, own + row * width)
  return { scores, before, after, stop }
}

function score(
  { output, size, width }: Machine,
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
