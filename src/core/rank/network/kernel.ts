import { base64Bytes } from '#base64'
import stored from './kernel.json' with { type: 'json' }

/**
 * Arithmetic on four numbers at once in a memory of its own (`kernel.wat`), several times as fast as JavaScript and on
 * every processor the same to the last bit. Places are indexes into that memory; sizes are multiples of 16.
 */
export interface Kernel {
  readonly memory: WebAssembly.Memory
  /** Writes what a layer of `size` units makes of the values up to `end` to `result`. */
  readonly apply: (layer: number, values: number, end: number, size: number, result: number) => void
  /** Replaces the values from `at` to `end` by their tanh. */
  readonly squash: (at: number, end: number) => void
  /**
   * The step of a gated recurrent unit of `size`, from its state up to `end` to the one at `result`, by what its layers
   * make of its input and of that state.
   */
  readonly step: (
    input: number,
    hidden: number,
    state: number,
    end: number,
    size: number,
    result: number,
  ) => void
}

const PAGE_BYTES = 65_536

let compiled: WebAssembly.Module | undefined

/** A kernel of its own, with one page of memory. */
export function startKernel(): Kernel {
  compiled ??= new WebAssembly.Module(base64Bytes(stored.wasm))
  return new WebAssembly.Instance(compiled).exports as Kernel
}

/** The memory of a kernel, grown to hold at least so many numbers; void once it grows again. */
export function memoryOf({ memory }: Kernel, size: number): Float32Array {
  const missing = size * Float32Array.BYTES_PER_ELEMENT - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES))
  return new Float32Array(memory.buffer)
}
