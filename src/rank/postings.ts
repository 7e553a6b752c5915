import type { SparseVector } from './vectors.ts'

/** Where each term stands: the sentences of term t and its weight in each are at `from[t]` to `from[t + 1]`. */
export interface Postings {
  readonly from: Int32Array
  readonly sentences: Int32Array
  readonly weights: Float64Array
}

/**
 * The postings of all terms, or of so many, from the rarest on, that all pairs of sentences with a term in common are
 * at most `mostPairs`; the terms left out are the commonest, which tell the least.
 */
export function postingsOf(vectors: readonly SparseVector[], mostPairs: number): Postings {
  const counts = countsOf(vectors)
  const mostSentences = mostSentencesOf(counts, mostPairs)
  const from = new Int32Array(counts.length + 1)
  for (const [term, count] of counts.entries())
    from[term + 1] = from[term] + (count <= mostSentences ? count : 0)
  const next = from.slice(0, -1)
  const sentences = new Int32Array(from[counts.length])
  const weights = new Float64Array(sentences.length)
  for (const [sentence, vector] of vectors.entries()) {
    for (const [at, term] of vector.terms.entries()) {
      if (next[term] === from[term + 1]) continue
      sentences[next[term]] = sentence
      weights[next[term]++] = vector.weights[at]
    }
  }
  return { from, sentences, weights }
}

/** In how many sentences a term may stand at most, so that the pairs are within bounds. */
function mostSentencesOf(counts: Int32Array, mostPairs: number): number {
  let pairs = 0
  const tooMany = counts.toSorted().find((count) => {
    pairs += count * count
    return pairs > mostPairs
  })
  return tooMany === undefined ? Infinity : tooMany - 1
}

function countsOf(vectors: readonly SparseVector[]): Int32Array {
  let last = -1
  for (const { terms } of vectors) for (const term of terms) last = Math.max(last, term)
  const counts = new Int32Array(last + 1)
  for (const { terms } of vectors) for (const term of terms) counts[term]++
  return counts
}
