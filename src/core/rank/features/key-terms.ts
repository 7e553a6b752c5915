import type { Evidence, FeatureGroup } from './group.ts'
import { ratio } from './group.ts'

/** An article's topic shows in about this many terms. */
const TOPICS = 10
/** A term of this many sentences is as frequent as any. */
const FREQUENT = 8

/** How much of the sentence is what the article keeps naming. */
export const keyTerms: FeatureGroup = {
  name: 'key terms',
  features: [
    'terms a word',
    'mean frequency',
    'sum of frequencies',
    'share of the ten topics',
    'terms found once only',
  ],
  measure: (evidence) => {
    const { terms, vectors } = evidence
    const weight = frequencyWeights(evidence)
    const topics = topTerms(evidence)
    return ({ index, words }) => {
      const own = vectors[index].terms
      let sum = 0
      let named = 0
      let once = 0
      for (let at = 0; at < own.length; at++) {
        const term = own[at]
        sum += weight[term]
        if (topics.has(term)) named++
        if (terms.sentenceCounts[term] === 1) once++
      }
      return [
        ratio(own.length, words.length),
        ratio(sum, own.length),
        Math.log1p(sum) / 2,
        ratio(named, topics.size),
        ratio(once, own.length),
      ]
    }
  },
}

/** The logarithm of how many sentences name each term, from 0 (one) to 1 (`FREQUENT` and more). */
function frequencyWeights({ terms: { sentenceCounts } }: Evidence): Float64Array {
  const weights = new Float64Array(sentenceCounts.length)
  for (let term = 0; term < weights.length; term++)
    if (sentenceCounts[term] > 1)
      weights[term] = Math.log(Math.min(sentenceCounts[term], FREQUENT)) / Math.log(FREQUENT)
  return weights
}

/** The terms that most sentences name, but at least two; of equals the earlier. */
function topTerms({ terms }: Evidence): ReadonlySet<number> {
  const counts = terms.sentenceCounts
  const recurring: number[] = []
  for (let term = 0; term < counts.length; term++) if (counts[term] > 1) recurring.push(term)
  return new Set(recurring.sort((a, b) => counts[b] - counts[a] || a - b).slice(0, TOPICS))
}
