import { type Memory, PAGE_BYTES } from './memory.ts'

/** The memory of a kernel in plain JavaScript, with the same bytes seen as numbers of each kind. */
export interface PlainMemory extends Memory {
  readonly floats: Float32Array
  readonly doubles: Float64Array
  readonly integers: Int32Array
  readonly bytes: Int8Array
}

/** One page of zeros. */
export function plainMemory(): PlainMemory {
  let memory = viewsOf(new ArrayBuffer(PAGE_BYTES))
  return {
    get buffer() {
      return memory.buffer
    },
    get floats() {
      return memory.floats
    },
    get doubles() {
      return memory.doubles
    },
    get integers() {
      return memory.integers
    },
    get bytes() {
      return memory.bytes
    },
    grow(pages) {
      const grown = viewsOf(new ArrayBuffer(memory.buffer.byteLength + pages * PAGE_BYTES))
      grown.bytes.set(memory.bytes)
      memory = grown
    },
  }
}

function viewsOf(buffer: ArrayBuffer) {
  return {
    buffer,
    floats: new Float32Array(buffer),
    doubles: new Float64Array(buffer),
    integers: new Int32Array(buffer),
    bytes: new Int8Array(buffer),
  }
}
