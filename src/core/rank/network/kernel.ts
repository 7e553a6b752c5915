import { type Memory, PAGE_BYTES } from '../memory.ts'

/**
 * The arithmetic of the network in WebAssembly (`kernel.wat`), four numbers at a time: several times as fast as
 * JavaScript, and the same to the last bit on every processor and in JavaScript. Vectors and layers are named by their offset in the
 * kernel's own memory, in 32-bit floats; their sizes are multiples of 16.
 */
export interface Kernel {
  readonly memory: Memory
  /** Writes the output of a layer of `units` for the inputs from `start` to `end` (exclusive) to `result`. */
  readonly dense: (layer: number, start: number, end: number, units: number, result: number) => void
  /** Replaces each value from `start` to `end` (exclusive) by its hyperbolic tangent. */
  readonly tanh: (start: number, end: number) => void
  /**
   * One step of a gated recurrent unit of `size`: writes the state after `state` (which ends at `end`, exclusive) to
   * `result`, given the gate inputs that its two layers make of its input and of that state.
   */
  readonly gruStep: (
    fromInput: number,
    fromState: number,
    state: number,
    end: number,
    size: number,
    result: number,
  ) => void
  /**
   * Turns a layer in steps into numbers, in its place from `layer` to `end`, the last quarter of which holds its weights as
   * signed bytes; `steps` holds the step of each row of `units` weights.
   */
  readonly unpack: (layer: number, end: number, units: number, steps: number) => void
  /** Replaces each value from `start` to `end` by how many deviations it is above its mean, clipped to `most` either way. */
  readonly standardize: (start: number, end: number, means: number, deviations: number, most: number) => void
  /** Adds the values from `start` to `end` to as many sums, which are 64-bit floats. */
  readonly addTo: (start: number, end: number, sums: number) => void
  /** The dot product of `weights` and the values from `start` to `end`. */
  readonly dot: (weights: number, start: number, end: number) => number
}

/** The memory of a kernel, grown to hold at least `size` numbers. The next growth makes this view invalid. */
export function memoryOf({ memory }: Kernel, size: number): Float32Array {
  const missing = size * Float32Array.BYTES_PER_ELEMENT - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES))
  return new Float32Array(memory.buffer)
}
