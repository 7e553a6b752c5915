import { doubles, integers } from '../../numbers.ts'
import { dot, type SparseVector } from '../graph/vectors.ts'
import type { Terms } from '../terms.ts'
import { type FeatureGroup, ratio } from './group.ts'

/** How many of the sentences after it a sentence is compared with. */
const WINDOW = 5
/** A term that recurs more often than this counts as this often. */
const MOST_RECURRENCES = 5

/** Links to what comes after: whether the sentence brings up what the text then goes on about. */
export const forwardLinks: FeatureGroup = {
  name: 'taken up later',
  features: [
    'share of its terms that are new',
    'share of its terms taken up later',
    'how often its new terms come again',
    'cosine with the next',
    'cosine with the next five',
    'cosine with the one before',
  ],
  measure: ({ vectors, terms }) => {
    const recurrences = recurrencesIn(terms)
    const cosinesAhead = meanCosinesAhead(vectors, terms.stems.length)
    const next = doubles(vectors.length)
    for (let at = 1; at < vectors.length; at++) next[at - 1] = cosine(vectors[at - 1], vectors[at])
    return ({ index }) => {
      const own = vectors[index].terms
      const { introduced, resumed, again } = recurrences(own, index)
      return [
        ratio(introduced, own.length),
        ratio(resumed, own.length),
        Math.log1p(again) / 2,
        next[index],
        cosinesAhead[index],
        next[index - 1] ?? 0,
      ]
    }
  },
}

/**
 * Counts, of the terms of a sentence, those that no earlier one has, those that a later one has, and how many other
 * sentences have the new ones.
 */
function recurrencesIn(terms: Terms) {
  const { first, last } = occurrences(terms)
  return (own: readonly number[], index: number) => {
    let [introduced, resumed, again] = [0, 0, 0]
    for (let at = 0; at < own.length; at++) {
      const term = own[at]
      if (last[term] > index) resumed++
      if (first[term] !== index) continue
      introduced++
      again += Math.min(terms.sentenceCounts[term] - 1, MOST_RECURRENCES)
    }
    return { introduced, resumed, again }
  }
}

/** The first and the last sentence of each term. */
function occurrences({ stems, bySentence }: Terms): { first: Int32Array; last: Int32Array } {
  const first = integers(stems.length).fill(-1)
  const last = integers(stems.length)
  for (const [sentence, own] of bySentence.entries()) {
    for (let at = 0; at < own.length; at++) {
      if (first[own[at]] < 0) first[own[at]] = sentence
      last[own[at]] = sentence
    }
  }
  return { first, last }
}

/** For each sentence its mean cosine with the few after it, from a sliding sum of their vectors. */
function meanCosinesAhead(vectors: readonly SparseVector[], terms: number): Float64Array {
  const window = doubles(terms)
  const means = doubles(vectors.length)
  const add = (sentence: number, sign: 1 | -1) => {
    const vector = vectors[sentence]
    for (let at = 0; at < (vector?.terms.length ?? 0); at++)
      window[vector.terms[at]] += sign * vector.weights[at]
  }
  for (let sentence = 1; sentence <= WINDOW; sentence++) add(sentence, 1)
  for (let sentence = 0; sentence < vectors.length; sentence++) {
    means[sentence] = dot(vectors[sentence], window) / WINDOW
    add(sentence + 1, -1)
    add(sentence + 1 + WINDOW, 1)
  }
  return means
}

/** The cosine of two sentences. */
function cosine(a: SparseVector, b: SparseVector): number {
  let sum = 0
  let at = 0
  for (let i = 0; i < a.terms.length; i++) {
    while (at < b.terms.length && b.terms[at] < a.terms[i]) at++
    if (b.terms[at] === a.terms[i]) sum += a.weights[i] * b.weights[at]
  }
  return sum
}
