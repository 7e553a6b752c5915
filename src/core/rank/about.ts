import type { Article } from '../article.ts'
import type { Language } from '../languages/language.ts'
import { dot, lengthOf, type SparseVector, tfIdfVectors } from './graph/vectors.ts'
import { naming } from './naming.ts'
import type { Analysis } from './ranker.ts'

/** What a summary was asked to be about. */
export interface About {
  /** The words asked for, as written; those that carry no topic left out. */
  readonly words: readonly string[]
  /** Those of them that the article has in any form; empty where it says nothing about them. */
  readonly found: readonly string[]
}

/** What naming the words counts, against all that lies between the article's best sentence and its worst. */
const STRENGTH = 2
/** How much a sentence that does not name the words is about them if the one before it in its paragraph does … */
const AFTER = 0.3
/** … and if it is like those that do. */
const ALIKE = 0.3

/**
 * Scores that favour what the article says about some words. As in Otterbacher, Erkan & Radev, "Using Random Walks for
 * Question-focused Sentence Retrieval", EMNLP 2005, a sentence is about the words that it names, each weighed by how
 * rare it is, and about those that sentences like it name. Departs from it in that likeness is followed one step only,
 * that a heading and the sentence before count too, and that the ranker's own score stays a part: it decides between
 * sentences that name the same. Where the article has none of the words, its scores are as they were.
 */
export function scoresAbout(
  query: string,
  scores: Float64Array,
  { article, terms }: Analysis,
  language: Language,
): { readonly scores: Float64Array; readonly about: About } {
  const { words, found, weights } = naming(query, article, language)
  const about = { words, found }
  if (found.length === 0) return { scores, about }
  const likeness = likenessTo(weights, tfIdfVectors(terms), terms.stems.length)
  const bonus = STRENGTH * (rangeOf(scores) || 1)
  const biased = scores.map(
    (score, at) =>
      score + bonus * Math.max(weights[at], AFTER * before(at, weights, article), ALIKE * likeness[at]),
  )
  return { scores: biased, about }
}

function before(index: number, weights: Float64Array, { sentences }: Article): number {
  const inside = index > 0 && sentences[index - 1].paragraph === sentences[index].paragraph
  return inside ? weights[index - 1] : 0
}

/** The cosine of each sentence with the sum of those that name the words. */
function likenessTo(weights: Float64Array, vectors: readonly SparseVector[], terms: number): Float64Array {
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
