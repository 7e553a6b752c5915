import { startKernel } from '../kernels.ts'
import { type Memory, PAGE_BYTES } from '../memory.ts'
import type { SimilarityGraph } from './similarity.ts'
import { compressedRows } from './sparse-rows.ts'
import stored from './walk.json' with { type: 'json' }
import type { Kernel, Rows } from './walk-kernel.ts'

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

let shared: Kernel | undefined

function sharedKernel(): Kernel {
  shared ??= startKernel<Kernel>(stored.wasm, ({ plainWalk }) => plainWalk())
  return shared
}

/** Places a graph of at least one sentence, by default in a kernel that all graphs share. */
export function walkOn(
  { vectors, sentenceCounts, classes, factors }: SimilarityGraph,
  kernel = sharedKernel(),
): Walk {
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
  const rows: Rows = [place(rowStarts), place(columns), weights.offset, place(classes), size]
  const multiply = (vector: PlacedVector, product: PlacedVector) => {
    sums.values.fill(0)
    sumByTerm(...rows, sums.offset, vector.offset, count)
    multiplyRows(...rows, sums.offset, vector.offset, count, factor.offset, product.offset)
  }
  return { ranks, degrees, scaled, product, multiply, divideByDegree, update }
}

/** Gives out the memory of the kernel, grown to hold so many numbers: the doubles first, so that each lies at a multiple of its size. */
function allocator(memory: Memory, doubles: number, integers: number) {
  const bytes = doubles * Float64Array.BYTES_PER_ELEMENT + integers * Int32Array.BYTES_PER_ELEMENT
  const missing = bytes - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES))
  const { buffer } = memory
  let free = 0
  const reserve = (length: number): PlacedVector => {
    const values = new Float64Array(buffer, free, length)
    free += values.byteLength
    return { offset: values.byteOffset, values }
  }
  const place = (integers: Int32Array): number => {
    new Int32Array(buffer, free).set(integers)
    free += integers.byteLength
    return free - integers.byteLength
  }
  return { reserve, place }
}
