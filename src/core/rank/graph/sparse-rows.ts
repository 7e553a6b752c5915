import type { SparseVector } from './vectors.ts'

/** Sparse vectors one after another, with the terms alone that several of them have. */
export interface SharedTerms {
  /** Where each vector starts, and where the last one ends. */
  readonly starts: Int32Array
  /** Numbered anew, from 0 to `count`. */
  readonly terms: Int32Array
  readonly weights: Float64Array
  readonly count: number
}

/** What vectors share, given in how many of them each term stands: of news three fifths of what they have. */
export function sharedTerms(vectors: readonly SparseVector[], counts: Int32Array): SharedTerms {
  const numbers = new Int32Array(counts.length)
  let [count, length] = [0, 0]
  for (let term = 0; term < counts.length; term++) {
    if (counts[term] < 2) continue
    numbers[term] = count++
    length += counts[term]
  }
  const shared = {
    starts: new Int32Array(vectors.length + 1),
    terms: new Int32Array(length),
    weights: new Float64Array(length),
    count,
  }
  let place = 0
  for (const [index, { terms, weights }] of vectors.entries()) {
    for (let at = 0; at < terms.length; at++) {
      if (counts[terms[at]] < 2) continue
      shared.terms[place] = numbers[terms[at]]
      shared.weights[place++] = weights[at]
    }
    shared.starts[index + 1] = place
  }
  return shared
}
