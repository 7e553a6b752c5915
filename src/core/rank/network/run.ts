import { doubles } from '../../numbers.ts'
import { memoryOf } from './kernel.ts'
import { denseTanh, type GruLayout, gruStep, inMemory, outputOf, setContext } from './layout.ts'

/** The offsets of a sequence in the memory of a kernel. */
interface Offsets {
  /** The output of the input layer for each row. */
  readonly encoded: number
  /** The forward states, one before the first row and one after each. */
  readonly forward: number
  /** The backward states, one for each row and one after the last. */
  readonly backward: number
  readonly end: number
}

/** The scores of a run over a sequence, and where its states lie until the next run overwrites them. */
export interface Run extends Offsets {
  readonly scores: Float64Array
}

/** Where a run begins: the mean of all rows, the state before the first row, and the state after the last. */
export interface Surroundings {
  readonly mean: Float32Array
  readonly before: Float32Array
  readonly after: Float32Array
}

/** Runs over rows forward from the state before them and backward from the state after them. */
export function run(layout: GruLayout, rows: Float32Array, { mean, before, after }: Surroundings): Run {
  const count = rows.length / layout.columns
  const offsets = offsetsFor(layout, count)
  const memory = memoryOf(layout.kernel, offsets.end)
  memory.set(mean, layout.rows)
  setContext(layout)
  memory.set(before, offsets.forward)
  memory.set(after, offsets.end - layout.size)
  runForward(layout, offsets, rows)
  runBackward(layout, offsets, count)
  return { ...offsets, scores: scoresOf(layout, offsets, memory[layout.output], count) }
}

function offsetsFor({ free, width, size }: GruLayout, count: number): Offsets {
  const forward = free + count * width
  const backward = forward + (count + 1) * size
  return { encoded: free, forward, backward, end: backward + (count + 1) * size }
}

function runForward(layout: GruLayout, offsets: Offsets, rows: Float32Array): void {
  const { columns, width, size } = layout
  let { encoded, forward: state } = offsets
  inMemory(layout, rows, (some) => {
    for (let at = 0; at < some.length; at += columns) {
      denseTanh(layout, layout.rows + at, encoded)
      gruStep(layout, layout.forward, encoded, state, state + size)
      encoded += width
      state += size
    }
  })
}

function runBackward(layout: GruLayout, { encoded, backward }: Offsets, count: number): void {
  const { width, size } = layout
  for (let row = count - 1; row >= 0; row--) {
    const state = backward + row * size
    gruStep(layout, layout.backward, encoded + row * width, state + size, state)
  }
}

/** The score of each row, of which there are `count`. */
function scoresOf(
  layout: GruLayout,
  { encoded, forward, backward }: Offsets,
  bias: number,
  count: number,
): Float64Array {
  const { width, size } = layout
  const scores = doubles(count)
  for (let row = 0; row < count; row++) {
    const [before, after] = [forward + (row + 1) * size, backward + row * size]
    scores[row] = outputOf(layout, before, after, encoded + row * width, bias)
  }
  return scores
}
