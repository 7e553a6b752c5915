import type { Article } from '../article.ts'
import type { Language } from '../languages/language.ts'
import { dot, lengthOf, type SparseVector, tfIdfVectors } from './graph/vectors.ts'
import { matchQuery } from './query-match.ts'
import type { Analysis } from './ranker.ts'

/** What a summary was asked to be about. */
export interface About {
  /** The content words asked for, as written. */
  readonly words: readonly string[]
  /** Those of them that the article has in any form; empty where it has none. */
  readonly found: readonly string[]
}

/** The bonus for having all the words, as a multiple of the range of the article's scores. */
const BONUS = 2
/** What a sentence without the words gets of the bonus where the one before it in its paragraph has them … */
const AFTER_MATCH = 0.3
/** … and, times its cosine with those that have them, where it resembles these. */
const SIMILAR = 0.3

/**
 * Scores that favour what the article says about some words, and which of them it has. As in Otterbacher, Erkan &
 * Radev, "Using Random Walks for Question-focused Sentence Retrieval", EMNLP 2005, a sentence is relevant by the words
 * of the query that it has, weighted by their rarity, and by its similarity to other relevant sentences. Departs from
 * it in three points: similarity is followed one step only; headings and the sentence before count too; and the
 * ranker's own score is kept, so that it decides between sentences that have the same words. Where the article has
 * none of the words, the scores stay as they are.
 */
export function scoresAbout(
  query: string,
  scores: Float64Array,
  { article, terms }: Analysis,
  language: Language,
): { readonly scores: Float64Array; readonly about: About } {
  const { words, found, weights } = matchQuery(query, article, language)
  const about = { words, found }
  if (found.length === 0) return { scores, about }
  const similarity = similarityToMatches(weights, tfIdfVectors(terms), terms.stems.length)
  const bonus = BONUS * (rangeOf(scores) || 1)
  const biased = scores.map((score, at) => {
    const before = AFTER_MATCH * weightBefore(at, weights, article)
    return score + bonus * Math.max(weights[at], before, SIMILAR * similarity[at])
  })
  return { scores: biased, about }
}

/** The weight of the sentence before, 0 at the start of a paragraph. */
function weightBefore(index: number, weights: Float64Array, { sentences }: Article): number {
  const sameParagraph = index > 0 && sentences[index - 1].paragraph === sentences[index].paragraph
  return sameParagraph ? weights[index - 1] : 0
}

/** The cosine of each sentence with the weighted sum of those that have the words. */
function similarityToMatches(
  weights: Float64Array,
  vectors: readonly SparseVector[],
  terms: number,
): Float64Array {
  const sum = new Float64Array(terms)
  for (const [index, vector] of vectors.entries()) {
    for (const [at, term] of vector.terms.entries()) sum[term] += weights[index] * vector.weights[at]
  }
  const length = lengthOf(sum) || 1
  return Float64Array.from(vectors, (vector) => dot(vector, sum) / length)
}

function rangeOf(scores: Float64Array): number {
  return (
    scores.reduce((a, b) => Math.max(a, b), -Infinity) - scores.reduce((a, b) => Math.min(a, b), Infinity)
  )
}
