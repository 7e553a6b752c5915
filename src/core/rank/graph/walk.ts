import { base64Bytes } from '#base64'
import type { SimilarityGraph } from './similarity.ts'
import { compressedRows } from './sparse-rows.ts'
import stored from './walk.json' with { type: 'json' }

/** The loops of a walk in WebAssembly (`walk.wat`): before JavaScript is compiled they take a tenth of its time. */
interface Kernel {
  readonly memory: WebAssembly.Memory
  readonly sumByTerm: (...rows: number[]) => void
  readonly multiplyRows: (...rows: number[]) => void
  /** Writes each rank over its node's degree to `scaled`; gives the sum of the ranks of nodes with at most the least degree. */
  readonly divideByDegree: (
    ranks: number,
    degrees: number,
    scaled: number,
    count: number,
    least: number,
  ) => number
  /** Sets the ranks to `base` plus the damped product; gives the largest change of any of them. */
  readonly update: (ranks: number, product: number, count: number, base: number, damping: number) => number
}

/** A vector with an element for each sentence, in the memory of the kernel. */
export interface PlacedVector {
  /** In bytes. */
  readonly offset: number
  readonly values: Float64Array
}

/** A graph in the memory of the kernel, with room for vectors; until the next graph is placed. */
export interface Walk extends Pick<Kernel, 'divideByDegree' | 'update'> {
  readonly ranks: PlacedVector
  readonly degrees: PlacedVector
  readonly scaled: PlacedVector
  readonly product: PlacedVector
  /**
   * Writes the product of the graph's adjacency matrix and `vector` to `product`. The matrix is never built: it is the
   * vectors times their transpose, less the diagonal, and the two factors are applied one after the other. So the result is
   * exact, and time grows with the words and not with the square of the sentences.
   */
  readonly multiply: (vector: PlacedVector, product: PlacedVector) => void
}

const PAGE_BYTES = 65_536
let kernel: Kernel | undefined

/** Places a graph of at least one sentence. */
export function walkOn({ vectors, sentenceCounts, classes, factors }: SimilarityGraph): Walk {
  kernel ??= new WebAssembly.Instance(new WebAssembly.Module(base64Bytes(stored.wasm)))
    .exports as unknown as Kernel
  const { memory, sumByTerm, multiplyRows, divideByDegree, update } = kernel
  const [count, size] = [vectors.length, factors.length]
  // A term of one sentence only links it to no other.
  const { rowStarts, columns, values, columnCount } = compressedRows(vectors, sentenceCounts)
  const doubles = values.length + columnCount * size + size * size + 4 * count
  const { reserve, place } = allocator(memory, doubles, rowStarts.length + columns.length + count)
  const [weights, sums, factor] = [reserve(values.length), reserve(columnCount * size), reserve(size * size)]
  weights.values.set(values)
  for (const [row, own] of factors.entries()) factor.values.set(own, row * size)
  const [ranks, degrees, scaled, product] = [reserve(count), reserve(count), reserve(count), reserve(count)]
  const rows = [place(rowStarts), place(columns), weights.offset, place(classes)]
  const multiply = (vector: PlacedVector, product: PlacedVector) => {
    sums.values.fill(0)
    sumByTerm(...rows, size, sums.offset, vector.offset, count)
    multiplyRows(...rows, size, sums.offset, vector.offset, count, factor.offset, product.offset)
  }
  return { ranks, degrees, scaled, product, multiply, divideByDegree, update }
}

/** Gives out the memory of the kernel, grown to hold so many numbers: the doubles first, so that each lies at a multiple of its size. */
function allocator(memory: WebAssembly.Memory, doubles: number, integers: number) {
  const bytes = doubles * Float64Array.BYTES_PER_ELEMENT + integers * Int32Array.BYTES_PER_ELEMENT
  const missing = bytes - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES))
  let free = 0
  const reserve = (length: number): PlacedVector => {
    const values = new Float64Array(memory.buffer, free, length)
    free += values.byteLength
    return { offset: values.byteOffset, values }
  }
  const place = (integers: Int32Array): number => {
    new Int32Array(memory.buffer, free).set(integers)
    free += integers.byteLength
    return free - integers.byteLength
  }
  return { reserve, place }
}
