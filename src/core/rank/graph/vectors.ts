import { doubles, integers } from '../../numbers.ts'
import { memoizeByIdentity } from '../memoize-by-identity.ts'
import type { Terms } from '../terms.ts'

/** A sparse vector: the terms whose weight is not 0, in ascending order, and the weight of each. */
export interface SparseVector {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
}

/**
 * The inverse sentence frequency of each term, at least 1: the logarithm of one over the share of sentences that have
 * it, as in Erkan & Radev (2004), plus one, so that a term of every sentence still counts in a short article.
 */
export function inverseSentenceFrequency({ bySentence, sentenceCounts }: Terms): Float64Array {
  // One logarithm for each count: there are fewer counts than terms.
  const ofCount = doubles(bySentence.length)
  for (let at = 0; at < ofCount.length; at++) ofCount[at] = 1 + Math.log(ofCount.length / (at + 1))
  const weights = doubles(sentenceCounts.length)
  for (let term = 0; term < weights.length; term++) weights[term] = ofCount[sentenceCounts[term] - 1]
  return weights
}

/** For each sentence the vector of its term frequencies, each times the term's weight in `weights`. */
export function frequencyVectors(all: Terms, weights: Float64Array) {
  const vectors: { terms: number[]; weights: number[] }[] = []
  for (let at = 0; at < all.bySentence.length; at++) vectors.push({ terms: [], weights: [] })
  const { starts, sentences } = occurrences(all)
  // Term by term, so that the terms of each sentence come in ascending order without sorting.
  for (let term = 0; term < weights.length; term++) {
    for (let at = starts[term]; at < starts[term + 1]; at++) {
      const own = vectors[sentences[at]]
      const last = own.terms.length - 1
      // To ask for what stands at -1 takes V8 a hundred times as long.
      if (last >= 0 && own.terms[last] === term) own.weights[last] += weights[term]
      else {
        own.terms.push(term)
        own.weights.push(weights[term])
      }
    }
  }
  return vectors
}

/** The sentence of every occurrence of a term, grouped by term; those of term `t` start at `starts[t]`. Two graphs ask for it. */
const occurrences = memoizeByIdentity(({ bySentence, sentenceCounts }: Terms) => {
  const terms = sentenceCounts.length
  const starts = integers(terms + 1)
  for (const own of bySentence) for (let at = 0; at < own.length; at++) starts[own[at] + 1]++
  for (let term = 0; term < terms; term++) starts[term + 1] += starts[term]
  const sentences = integers(starts[terms])
  const next = starts.slice()
  for (let sentence = 0; sentence < bySentence.length; sentence++) {
    const own = bySentence[sentence]
    for (let at = 0; at < own.length; at++) sentences[next[own[at]]++] = sentence
  }
  return { starts, sentences }
})

/** For each sentence its TF–IDF vector of length 1, so that a dot product is a cosine; zero where it has no terms. */
export function tfIdfVectors(terms: Terms): SparseVector[] {
  const vectors = frequencyVectors(terms, inverseSentenceFrequency(terms))
  for (const { weights } of vectors) {
    const length = lengthOf(weights)
    for (let at = 0; at < weights.length; at++) weights[at] /= length
  }
  return vectors
}

/** The Euclidean length of a vector, given all its weights or those that are not 0. */
export function lengthOf(weights: ArrayLike<number>): number {
  return Math.sqrt(squareOf(weights))
}

/** The square of the Euclidean length of a vector. */
export function squareOf(weights: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += weights[at] * weights[at]
  return sum
}

/** The sum of sparse vectors as a dense one over `size` terms. */
export function sumVector(vectors: readonly SparseVector[], size: number): Float64Array {
  const sum = doubles(size)
  for (const { terms, weights } of vectors)
    for (let at = 0; at < terms.length; at++) sum[terms[at]] += weights[at]
  return sum
}

/** The dot product of a sparse vector with a dense one. */
export function dot({ terms, weights }: SparseVector, dense: Float64Array): number {
  let sum = 0
  for (let at = 0; at < terms.length; at++) sum += weights[at] * dense[terms[at]]
  return sum
}
