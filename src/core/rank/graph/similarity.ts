import { sharedTerms } from './sparse-rows.ts'
import type { SparseVector } from './vectors.ts'

/** Sentences, every two tied by the dot product of their vectors times a factor for their kinds. */
export interface Ties {
  readonly vectors: readonly SparseVector[]
  /** In how many of them each term stands that they are over. */
  readonly sentenceCounts: Int32Array
  /** The kind of each sentence, from 0. */
  readonly kinds: Int32Array
  /** For each kind its factor with each other, and with itself; symmetric. */
  readonly factors: readonly Float64Array[]
}

/** Sentences of one kind, every two tied by the dot product of their vectors. */
export function tiesOfOneKind(vectors: readonly SparseVector[], sentenceCounts: Int32Array): Ties {
  return { vectors, sentenceCounts, kinds: new Int32Array(vectors.length), factors: [Float64Array.of(1)] }
}

/**
 * Gives a function that writes to `received` what each sentence gets when all send what they hold along their ties: the
 * sum of weight times held over all others. Exact, though no tie is ever looked at: what is sent gathers at the terms
 * and is fetched there, so that the time grows with the number of words and not with the square of the number of
 * sentences.
 */
export function alongTies(ties: Ties): (held: Float64Array, received: Float64Array) => void {
  const { kinds, factors } = ties
  // A term of one sentence alone ties it to no other.
  const { starts, terms, weights, count } = sharedTerms(ties.vectors, ties.sentenceCounts)
  const size = factors.length
  const gathered = new Float64Array(count * size)
  const gather = (held: Float64Array) => {
    gathered.fill(0)
    for (let sentence = 0; sentence < held.length; sentence++) {
      const kind = kinds[sentence]
      const share = held[sentence]
      const end = starts[sentence + 1]
      for (let at = starts[sentence]; at < end; at++) gathered[terms[at] * size + kind] += weights[at] * share
    }
  }
  return (held, received) => {
    gather(held)
    for (let sentence = 0; sentence < held.length; sentence++) {
      const factor = factors[kinds[sentence]]
      const own = factor[kinds[sentence]] * held[sentence]
      const end = starts[sentence + 1]
      let sum = 0
      for (let at = starts[sentence]; at < end; at++) {
        const place = terms[at] * size
        let got = factor[0] * gathered[place] - own * weights[at]
        for (let kind = 1; kind < size; kind++) got += factor[kind] * gathered[place + kind]
        sum += weights[at] * got
      }
      received[sentence] = sum
    }
  }
}
