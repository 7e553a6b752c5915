import { type SingularVector, singularVectors } from '../graph/svd.ts'
import { dot, frequencyVectors, type SparseVector } from '../graph/vectors.ts'
import type { Ranker } from '../ranker.ts'
import type { Terms } from '../terms.ts'

/** The matrix that is decomposed has at most this many rows: the time grows with the cube. */
const LARGEST_MATRIX = 200

/** Topics whose singular value is below this share of the largest do not count. */
const LEAST_SHARE = 0.85

/**
 * Latent semantic analysis: Steinberger & Ježek, "Using Latent Semantic Analysis in Text Summarization and Summary
 * Evaluation", ISIM 2004. The score of a sentence is the length of its vector in the space of the article's main
 * topics, each weighted by its singular value. The method allows several weightings of a term in a sentence; on news,
 * 1 for each term that occurs chooses best. Departs from the paper in two points. A topic counts from 0.85 of the
 * largest singular value, not from half of it, which lets in too many on news. And an article of more than 200
 * sentences is reduced to the 200 terms that most of them have, so that time grows linearly with its length.
 */
export const lsa: Ranker = ({ terms }) => {
  const vectors = presenceVectors(terms)
  return vectors.length <= LARGEST_MATRIX
    ? scoresFromSentences(vectors, terms.stems.length)
    : scoresFromTerms(vectors.map(restrictedTo(mostCommonTerms(terms))))
}

function presenceVectors(terms: Terms): SparseVector[] {
  const counted = frequencyVectors(terms, new Float64Array(terms.stems.length).fill(1))
  return counted.map((vector) => ({ ...vector, weights: vector.weights.map(() => 1) }))
}

/** Scores from the singular vectors over sentences: the elements of each, times its singular value. */
function scoresFromSentences(vectors: readonly SparseVector[], terms: number): Float64Array {
  const topics = singularVectors(transposed(vectors, terms), vectors.length, LEAST_SHARE)
  return lengths(
    vectors,
    topics,
    ({ squaredValue, vector }, sentence) => squaredValue * vector[sentence] ** 2,
  )
}

/** The same scores from the singular vectors over terms: the projection of each sentence on them. */
function scoresFromTerms(vectors: readonly SparseVector[]): Float64Array {
  const topics = singularVectors(vectors, LARGEST_MATRIX, LEAST_SHARE)
  return lengths(vectors, topics, ({ vector }, sentence) => dot(vectors[sentence], vector) ** 2)
}

/** For each sentence the length of its vector over the topics, given the square of each element. */
function lengths(
  sentences: readonly SparseVector[],
  topics: readonly SingularVector[],
  squareOf: (topic: SingularVector, sentence: number) => number,
): Float64Array {
  return Float64Array.from(sentences, (_, sentence) =>
    Math.sqrt(topics.reduce((sum, topic) => sum + squareOf(topic, sentence), 0)),
  )
}

/** For each term the sentences that have it, as a vector over sentences. */
function transposed(vectors: readonly SparseVector[], terms: number): SparseVector[] {
  const columns = Array.from({ length: terms }, () => ({ terms: [] as number[], weights: [] as number[] }))
  for (const [sentence, vector] of vectors.entries()) {
    for (const [at, term] of vector.terms.entries()) {
      columns[term].terms.push(sentence)
      columns[term].weights.push(vector.weights[at])
    }
  }
  return columns
}

/** A new index, from 0, for each of the terms that most sentences have. */
function mostCommonTerms({ sentenceCounts }: Terms): ReadonlyMap<number, number> {
  const common = [...sentenceCounts.keys()].sort((a, b) => sentenceCounts[b] - sentenceCounts[a] || a - b)
  return new Map(common.slice(0, LARGEST_MATRIX).map((term, index) => [term, index]))
}

function restrictedTo(index: ReadonlyMap<number, number>): (vector: SparseVector) => SparseVector {
  return ({ terms, weights }) => {
    const kept = terms.map((term) => index.get(term) ?? -1)
    return { terms: kept.filter((term) => term >= 0), weights: weights.filter((_, at) => kept[at] >= 0) }
  }
}
