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

/** What vectors over `size` terms share: less than half of what they have, as most words of an article come up once. */
export function sharedTerms(vectors: readonly SparseVector[], size: number): SharedTerms {
  const counts = countVectors(vectors, size)
  const numbers = new Int32Array(size)
  let [count, length] = [0, 0]
  for (let term = 0; term < size; term++) {
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

/** In how many vectors each term stands. */
function countVectors(vectors: readonly SparseVector[], size: number): Int32Array {
  const counts = new Int32Array(size)
  for (const { terms } of vectors) for (let at = 0; at < terms.length; at++) counts[terms[at]]++
  return counts
}
