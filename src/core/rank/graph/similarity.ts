import { integers } from '../../numbers.ts'
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
  return { vectors, sentenceCounts, classes: integers(vectors.length), factors: [Float64Array.of(1)] }
}
