import { topicsOf } from '../graph/svd.ts'
import { dot, frequencyVectors, type SparseVector } from '../graph/vectors.ts'
import type { Ranker } from '../ranker.ts'
import type { Terms } from '../terms.ts'

/** The sentences, or in longer articles the terms, that are decomposed at most: the time grows with the cube. */
const LARGEST_MATRIX = 200

/** Topics whose singular value is below this share of the largest do not count. */
const LEAST_SHARE = 0.85

/**
 * Latent semantic analysis: Steinberger & Ježek, "Using Latent Semantic Analysis in Text Summarization and Summary
 * Evaluation", ISIM 2004. A sentence is worth the length of its vector in the space of the article's main topics,
 * each weighed by its singular value. Of the weightings of a term in a sentence that the method allows, presence alone
 * chooses best on news. Departs from the paper in what a main topic is: its singular value is at least 0.85 of the
 * largest, not half, which on news lets in too many; and in that an article of more than 200 sentences is seen
 * through the 200 terms that most of them have, so that time grows with its length and not with its cube.
 */
export const lsa: Ranker = ({ terms }) => {
  const vectors = presenceVectors(terms)
  return vectors.length <= LARGEST_MATRIX
    ? bySentences(vectors, terms.stems.length)
    : byTerms(vectors.map(within(mostCommon(terms))))
}

function presenceVectors(terms: Terms): SparseVector[] {
  const counted = frequencyVectors(terms, new Float64Array(terms.stems.length).fill(1))
  return counted.map((vector) => ({ ...vector, weights: vector.weights.map(() => 1) }))
}

/** From the singular vectors of sentences: their elements, each times its singular value. */
function bySentences(vectors: readonly SparseVector[], terms: number): Float64Array {
  const topics = topicsOf(transposed(vectors, terms), vectors.length, LEAST_SHARE)
  return Float64Array.from(vectors, (_, sentence) =>
    Math.sqrt(topics.reduce((sum, { value, vector }) => sum + value * vector[sentence] ** 2, 0)),
  )
}

/** From the singular vectors of terms: the projections of the sentences, which are the same. */
function byTerms(vectors: readonly SparseVector[]): Float64Array {
  const topics = topicsOf(vectors, LARGEST_MATRIX, LEAST_SHARE)
  return Float64Array.from(vectors, (own) =>
    Math.sqrt(topics.reduce((sum, { vector }) => sum + dot(own, vector) ** 2, 0)),
  )
}

/** For each term the sentences that have it, as a vector over sentences. */
function transposed(vectors: readonly SparseVector[], terms: number): SparseVector[] {
  const columns = Array.from({ length: terms }, () => ({ terms: [] as number[], weights: [] as number[] }))
  for (const [sentence, own] of vectors.entries()) {
    for (const [at, term] of own.terms.entries()) {
      columns[term].terms.push(sentence)
      columns[term].weights.push(own.weights[at])
    }
  }
  return columns
}

/** The terms of the most sentences, by their new index. */
function mostCommon({ sentenceCounts }: Terms): ReadonlyMap<number, number> {
  const common = [...sentenceCounts.keys()].sort((a, b) => sentenceCounts[b] - sentenceCounts[a] || a - b)
  return new Map(common.slice(0, LARGEST_MATRIX).map((term, index) => [term, index]))
}

function within(index: ReadonlyMap<number, number>): (vector: SparseVector) => SparseVector {
  return ({ terms, weights }) => {
    const kept = terms.map((term) => index.get(term) ?? -1)
    return { terms: kept.filter((term) => term >= 0), weights: weights.filter((_, at) => kept[at] >= 0) }
  }
}
