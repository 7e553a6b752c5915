import type { Terms } from './terms.ts'

/** A sparse vector: distinct terms in ascending order and the weight of each. */
export interface SparseVector {
  readonly terms: readonly number[]
  readonly weights: readonly number[]
}

/**
 * How telling each term is, at least 1: the logarithm of one over its share of the sentences, as Erkan & Radev
 * (2004) have it, plus one, so that in a short article a term of every sentence still counts.
 */
export function inverseSentenceFrequency({ bySentence, sentenceCounts }: Terms): Float64Array {
  const weights = new Float64Array(sentenceCounts.length)
  for (let term = 0; term < weights.length; term++)
    weights[term] = 1 + Math.log(bySentence.length / sentenceCounts[term])
  return weights
}

/** For each sentence its term frequencies, each times the term's weight in `weights`. */
export function frequencyVectors({ bySentence }: Terms, weights: Float64Array): SparseVector[] {
  return bySentence.map((own) => {
    const terms: number[] = []
    const frequencies: number[] = []
    for (const term of new Int32Array(own).sort()) {
      if (terms.at(-1) === term) frequencies[terms.length - 1] += weights[term]
      else {
        terms.push(term)
        frequencies.push(weights[term])
      }
    }
    return { terms, weights: frequencies }
  })
}

/** TF–IDF vectors of length 1, so that their dot product is the cosine; a sentence without terms keeps the zero vector. */
export function tfIdfVectors(terms: Terms): SparseVector[] {
  return frequencyVectors(terms, inverseSentenceFrequency(terms)).map(normalize)
}

function normalize({ terms, weights }: SparseVector): SparseVector {
  const length = lengthOf(weights)
  return { terms, weights: length === 0 ? weights : weights.map((weight) => weight / length) }
}

/** The Euclidean length of a vector, of whose weights those that are left out are 0. */
export function lengthOf(weights: ArrayLike<number>): number {
  return Math.sqrt(squareOf(weights))
}

/** The square of that length. */
export function squareOf(weights: ArrayLike<number>): number {
  let sum = 0
  for (let at = 0; at < weights.length; at++) sum += weights[at] * weights[at]
  return sum
}

/** The sum of vectors, dense over all `size` terms. */
export function sumVector(vectors: readonly SparseVector[], size: number): Float64Array {
  const sum = new Float64Array(size)
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
