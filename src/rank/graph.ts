import type { SparseVector } from './vectors.ts'

/** A weighted directed graph over the sentences; the edges of sentence i are `from[i]` to `from[i + 1]`. */
export interface Graph {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly weights: Float64Array
}

/**
 * A term of more sentences than this links none: it tells little, and following it would make the time
 * quadratic. Articles of fewer sentences are compared exactly.
 */
const MOST_SENTENCES_OF_A_TERM = 300
/** The neighbours kept of each sentence, the most similar ones. */
const MOST_NEIGHBOURS = 100

/** Where each term stands: sentence and weight. */
interface Posting {
  readonly sentence: number
  readonly weight: number
}

/**
 * Links each sentence with its most similar others. `similarity` turns the dot product of two vectors (above 0)
 * into the weight of the edge; 0 means no edge. Time grows with sentences × terms × the bounds above.
 */
export function similarityGraph(
  vectors: readonly SparseVector[],
  similarity: (dot: number, sentence: number, other: number) => number,
): Graph {
  const postings = postingsOf(vectors)
  const dots = new Float64Array(vectors.length)
  const from = new Int32Array(vectors.length + 1)
  const to: number[] = []
  const weights: number[] = []
  for (let sentence = 0; sentence < vectors.length; sentence++) {
    const edges: Posting[] = []
    for (const other of accumulate(vectors[sentence], postings, dots)) {
      const weight = other === sentence ? 0 : similarity(dots[other], sentence, other)
      if (weight > 0) edges.push({ sentence: other, weight })
      dots[other] = 0
    }
    for (const edge of strongest(edges)) {
      to.push(edge.sentence)
      weights.push(edge.weight)
    }
    from[sentence + 1] = to.length
  }
  return { from, to: Int32Array.from(to), weights: Float64Array.from(weights) }
}

function postingsOf(vectors: readonly SparseVector[]): Posting[][] {
  const postings: Posting[][] = []
  for (const [sentence, { terms, weights }] of vectors.entries()) {
    for (let at = 0; at < terms.length; at++) {
      postings[terms[at]] ??= []
      postings[terms[at]].push({ sentence, weight: weights[at] })
    }
  }
  return postings.map((places) => (places.length > MOST_SENTENCES_OF_A_TERM ? [] : places))
}

/** Adds the dot products with `vector` to `dots`; gives the sentences that it touched. */
function accumulate(vector: SparseVector, postings: readonly Posting[][], dots: Float64Array): number[] {
  const touched: number[] = []
  for (let at = 0; at < vector.terms.length; at++) {
    for (const { sentence, weight } of postings[vector.terms[at]]) {
      if (dots[sentence] === 0) touched.push(sentence)
      dots[sentence] += vector.weights[at] * weight
    }
  }
  return touched
}

function strongest(edges: Posting[]): Posting[] {
  if (edges.length <= MOST_NEIGHBOURS) return edges
  return edges.sort((a, b) => b.weight - a.weight || a.sentence - b.sentence).slice(0, MOST_NEIGHBOURS)
}
