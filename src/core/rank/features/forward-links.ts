import { dot, type SparseVector } from '../graph/vectors.ts'
import { type Evidence, type FeatureGroup, ratio } from './group.ts'

/** Sentences after it that a sentence can be seen to lead on to. */
const REACH = 5
/** Recurrences of a term beyond this tell nothing more. */
const MANY = 5

/** Whether the sentence brings up what the text then goes on about: what follows takes it up again. */
export const uptake: FeatureGroup = {
  name: 'taken up later',
  features: [
    'share of its terms that are new',
    'share of its terms taken up later',
    'how often its new terms come again',
    'cosine with the next',
    'cosine with the next five',
    'cosine with the one before',
  ],
  measure: (evidence) => {
    const { vectors, terms } = evidence
    const seen = occurrences(evidence)
    const ahead = lookahead(vectors, terms.stems.length)
    return ({ index }) => {
      const own = vectors[index].terms
      let fresh = 0
      let resumed = 0
      let again = 0
      for (let at = 0; at < own.length; at++) {
        const term = own[at]
        if (seen.last[term] > index) resumed++
        if (seen.first[term] !== index) continue
        fresh++
        again += Math.min(terms.sentenceCounts[term] - 1, MANY)
      }
      return [
        ratio(fresh, own.length),
        ratio(resumed, own.length),
        Math.log1p(again) / 2,
        cosine(vectors, index, index + 1),
        ahead[index],
        cosine(vectors, index, index - 1),
      ]
    }
  },
}

/** The first and the last sentence of each term. */
function occurrences({ terms }: Evidence): { first: Int32Array; last: Int32Array } {
  const first = new Int32Array(terms.stems.length).fill(-1)
  const last = new Int32Array(terms.stems.length)
  for (const [sentence, own] of terms.bySentence.entries()) {
    for (let at = 0; at < own.length; at++) {
      if (first[own[at]] < 0) first[own[at]] = sentence
      last[own[at]] = sentence
    }
  }
  return { first, last }
}

/** For each sentence its mean cosine with the few after it. */
function lookahead(vectors: readonly SparseVector[], terms: number): Float64Array {
  const window = new Float64Array(terms)
  const means = new Float64Array(vectors.length)
  const add = (sentence: number, sign: 1 | -1) => {
    const vector = vectors[sentence]
    for (let at = 0; at < (vector?.terms.length ?? 0); at++)
      window[vector.terms[at]] += sign * vector.weights[at]
  }
  for (let sentence = 1; sentence <= REACH; sentence++) add(sentence, 1)
  for (let sentence = 0; sentence < vectors.length; sentence++) {
    means[sentence] = dot(vectors[sentence], window) / REACH
    add(sentence + 1, -1)
    add(sentence + 1 + REACH, 1)
  }
  return means
}

function cosine(vectors: readonly SparseVector[], one: number, other: number): number {
  if (other < 0 || other >= vectors.length) return 0
  let sum = 0
  let at = 0
  const [a, b] = [vectors[one], vectors[other]]
  for (let i = 0; i < a.terms.length; i++) {
    while (at < b.terms.length && b.terms[at] < a.terms[i]) at++
    if (b.terms[at] === a.terms[i]) sum += a.weights[i] * b.weights[at]
  }
  return sum
}
