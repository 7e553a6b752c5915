import { type CompressedRows, compressedRows } from './sparse-rows.ts'
import type { SparseVector } from './vectors.ts'

/**
 * A complete graph of sentences. The weight of an edge is the dot product of the two vectors times a factor for the
 * classes of the two sentences.
 */
export interface SimilarityGraph {
  /** One for each sentence. */
  readonly vectors: readonly SparseVector[]
  /** The number of sentences that have each term. */
  readonly sentenceCounts: Int32Array
  /** The class of each sentence, from 0. */
  readonly classes: Int32Array
  /** A symmetric matrix: the factor for each pair of classes. */
  readonly factors: readonly Float64Array[]
}

/** The graph whose edge weights are plain dot products. */
export function similarityGraph(
  vectors: readonly SparseVector[],
  sentenceCounts: Int32Array,
): SimilarityGraph {
  return { vectors, sentenceCounts, classes: new Int32Array(vectors.length), factors: [Float64Array.of(1)] }
}

/**
 * Gives a function that writes the product of the graph's adjacency matrix and `vector` to `product`. The matrix is
 * never built: it is the vectors times their transpose, less the diagonal, and the two factors are applied one after
 * the other. So the result is exact, and time grows with the words and not with the square of the sentences.
 */
export function matrixVectorProduct(
  graph: SimilarityGraph,
): (vector: Float64Array, product: Float64Array) => void {
  // A term of one sentence only links it to no other.
  const rows = compressedRows(graph.vectors, graph.sentenceCounts)
  const sums = new Float64Array(rows.columnCount * graph.factors.length)
  return (vector, product) => {
    sumByTerm(rows, graph, vector, sums)
    for (let sentence = 0; sentence < vector.length; sentence++)
      product[sentence] = rowProduct(rows, graph, sums, sentence, vector[sentence])
  }
}

/** Writes the sum over all sentences of weight times `vector` to `sums`, for each term and class. */
function sumByTerm(
  { rowStarts, columns, values }: CompressedRows,
  { classes, factors }: SimilarityGraph,
  vector: Float64Array,
  sums: Float64Array,
): void {
  const size = factors.length
  sums.fill(0)
  for (let sentence = 0; sentence < vector.length; sentence++) {
    const value = vector[sentence]
    const own = classes[sentence]
    const end = rowStarts[sentence + 1]
    for (let at = rowStarts[sentence]; at < end; at++) sums[columns[at] * size + own] += values[at] * value
  }
}

/** One element of the product. The sums include the sentence itself, with its `value`; that part is subtracted again. */
function rowProduct(
  { rowStarts, columns, values }: CompressedRows,
  { classes, factors }: SimilarityGraph,
  sums: Float64Array,
  sentence: number,
  value: number,
): number {
  const size = factors.length
  const factor = factors[classes[sentence]]
  const own = factor[classes[sentence]] * value
  const end = rowStarts[sentence + 1]
  let product = 0
  for (let at = rowStarts[sentence]; at < end; at++) {
    const start = columns[at] * size
    let sum = factor[0] * sums[start] - own * values[at]
    for (let other = 1; other < size; other++) sum += factor[other] * sums[start + other]
    product += values[at] * sum
  }
  return product
}
