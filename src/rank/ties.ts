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

/** Sentences of one kind, every two tied by the dot product of their vectors. */
export function tiesOfOneKind(vectors: readonly SparseVector[], terms: number): Ties {
  return { vectors, terms, kinds: new Int32Array(vectors.length), factors: [Float64Array.of(1)] }
}

/**
 * What each sentence gets when all send what they hold along their ties: the sum of weight times held over all others.
 * Exact, though no tie is ever looked at: what is sent gathers at the terms and is fetched there, so that the time
 * grows with the number of words and not with the square of the number of sentences.
 */
export function sendAlong(ties: Ties, held: Float64Array): Float64Array {
  const gathered = gather(ties, held)
  const { vectors, kinds, factors } = ties
  const size = factors.length
  const received = new Float64Array(vectors.length)
  for (let sentence = 0; sentence < vectors.length; sentence++) {
    const { terms, weights } = vectors[sentence]
    const factor = factors[kinds[sentence]]
    const own = factor[kinds[sentence]] * held[sentence]
    let sum = 0
    for (let at = 0; at < terms.length; at++) {
      const place = terms[at] * size
      let got = -own * weights[at]
      for (let kind = 0; kind < size; kind++) got += factor[kind] * gathered[place + kind]
      sum += weights[at] * got
    }
    received[sentence] = sum
  }
  return received
}

/** What has been sent to each term by the sentences of each kind. */
function gather({ vectors, terms: count, kinds, factors }: Ties, held: Float64Array): Float64Array {
  const size = factors.length
  const gathered = new Float64Array(count * size)
  for (let sentence = 0; sentence < vectors.length; sentence++) {
    const { terms, weights } = vectors[sentence]
    const kind = kinds[sentence]
    const share = held[sentence]
    for (let at = 0; at < terms.length; at++) gathered[terms[at] * size + kind] += weights[at] * share
  }
  return gathered
}
