import type { Terms } from './terms.ts'

/** A sparse vector: distinct terms in ascending order and the weight of each. */
export interface SparseVector {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/**
 * How telling each term is, at least 1: the logarithm of one over its share of the sentences, as Erkan & Radev
 * (2004) have it, plus one, so that in a short article a term of every sentence still counts.
 */
export function inverseSentenceFrequency({ bySentence, sentenceCounts }: Terms): Float64Array {
  return Float64Array.from(sentenceCounts, (count) => 1 + Math.log(bySentence.length / count))
}

/** For each sentence its term frequencies, each times the term's weight in `weights`. */
export function frequencyVectors({ bySentence }: Terms, weights: Float64Array): SparseVector[] {
  return bySentence.map((own) => {
    const sorted = own.slice().sort()
    const terms: number[] = []
    const frequencies: number[] = []
    for (const term of sorted) {
      if (terms.at(-1) === term) frequencies[frequencies.length - 1] += weights[term]
      else {
        terms.push(term)
        frequencies.push(weights[term])
      }
    }
    return { terms: Int32Array.from(terms), weights: Float64Array.from(frequencies) }
  })
}

/** TF–IDF vectors of length 1, so that their dot product is the cosine; a sentence without terms keeps the zero vector. */
export function tfIdfVectors(terms: Terms): SparseVector[] {
  return frequencyVectors(terms, inverseSentenceFrequency(terms)).map(normalize)
}

function normalize({ terms, weights }: SparseVector): SparseVector {
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0))
  return { terms, weights: length === 0 ? weights : weights.map((weight) => weight / length) }
}

/** The sum of vectors, dense over all `terms`. */
export function sumVector(vectors: readonly SparseVector[], terms: number): Float64Array {
  const sum = new Float64Array(terms)
  for (const vector of vectors)
    for (const [at, term] of vector.terms.entries()) sum[term] += vector.weights[at]
  return sum
}

/** The dot product of a sparse vector with a dense one. */
export function dot({ terms, weights }: SparseVector, dense: Float64Array): number {
  let sum = 0
  for (let at = 0; at < terms.length; at++) sum += weights[at] * dense[terms[at]]
  return sum
}
