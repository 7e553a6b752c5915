import { type Postings, postingsOf } from './postings.ts'
import type { SparseVector } from './vectors.ts'

/** A weighted directed graph over the sentences; the edges of sentence i are `from[i]` to `from[i + 1]`. */
export interface Graph {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly weights: Float64Array
}

/**
 * The pairs of sentences that are compared for a term in common: about a second's work. Articles of a megabyte have
 * fewer and are compared exactly; in longer ones the commonest terms link none, or the time would be quadratic.
 */
const MOST_PAIRS = 8_000_000
/** The neighbours kept of each sentence, the most similar ones. */
const MOST_NEIGHBOURS = 100

/**
 * Links each sentence with its most similar others. `similarity` turns the dot product of two vectors (above 0)
 * into the weight of the edge; 0 means no edge. Time grows with the number of sentences.
 */
export function similarityGraph(
  vectors: readonly SparseVector[],
  similarity: (dot: number, sentence: number, other: number) => number,
): Graph {
  const postings = postingsOf(vectors, MOST_PAIRS)
  const dots = new Float64Array(vectors.length)
  const from = new Int32Array(vectors.length + 1)
  const to: number[] = []
  const weights: number[] = []
  for (const [sentence, vector] of vectors.entries()) {
    const others = accumulate(vector, postings, dots)
    for (const other of others)
      dots[other] = other === sentence ? 0 : similarity(dots[other], sentence, other)
    for (const other of strongest(others, dots)) {
      to.push(other)
      weights.push(dots[other])
    }
    for (const other of others) dots[other] = 0
    from[sentence + 1] = to.length
  }
  return { from, to: Int32Array.from(to), weights: Float64Array.from(weights) }
}

/** Adds the dot products with `vector` to `dots`; gives the sentences that it touched. */
function accumulate(vector: SparseVector, postings: Postings, dots: Float64Array): number[] {
  const touched: number[] = []
  for (let at = 0; at < vector.terms.length; at++) {
    const term = vector.terms[at]
    for (let place = postings.from[term]; place < postings.from[term + 1]; place++) {
      const sentence = postings.sentences[place]
      if (dots[sentence] === 0) touched.push(sentence)
      dots[sentence] += vector.weights[at] * postings.weights[place]
    }
  }
  return touched
}

/** The sentences with an edge; of too many those with the heaviest, and those as heavy as the last of them. */
function strongest(others: readonly number[], weights: Float64Array): number[] {
  const linked = others.filter((other) => weights[other] > 0)
  if (linked.length <= MOST_NEIGHBOURS) return linked
  const sorted = Float64Array.from(linked, (other) => weights[other]).sort()
  const least = sorted[sorted.length - MOST_NEIGHBOURS]
  return linked.filter((other) => weights[other] >= least)
}
