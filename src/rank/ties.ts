import type { SparseVector } from './vectors.ts'

/** Sentences, every two tied by the dot product of their vectors times a factor for their kinds. */
export interface Ties {
  readonly vectors: readonly SparseVector[]
  /** How many terms the vectors are over. */
  readonly terms: number
  /** The kind of each sentence, from 0. */
  readonly kinds: Int32Array
  /** For each kind its factor with each other, and with itself; symmetric. */
  readonly factors: readonly Float64Array[]
}

/**
 * What each sentence gets when all send what they hold along their ties: the sum of weight times held over all others.
 * Exact, though no tie is ever looked at: what is sent gathers at the terms and is fetched there, so that the time
 * grows with the number of words and not with the square of the number of sentences.
 */
export function sendAlong({ vectors, terms, kinds, factors }: Ties, held: Float64Array): Float64Array {
  const size = factors.length
  const gathered = new Float64Array(terms * size)
  for (const [sentence, vector] of vectors.entries()) {
    for (let at = 0; at < vector.terms.length; at++)
      gathered[vector.terms[at] * size + kinds[sentence]] += vector.weights[at] * held[sentence]
  }
  return Float64Array.from(vectors, (vector, sentence) => {
    const factor = factors[kinds[sentence]]
    const own = factor[kinds[sentence]] * held[sentence]
    let sum = 0
    for (let at = 0; at < vector.terms.length; at++) {
      const place = vector.terms[at] * size
      let got = -own * vector.weights[at]
      for (let kind = 0; kind < size; kind++) got += factor[kind] * gathered[place + kind]
      sum += vector.weights[at] * got
    }
    return sum
  })
}
