import { doubles } from '../../numbers.ts'
import type { Terms } from '../terms.ts'
import { type FeatureGroup, ratio } from './group.ts'

/** This many of its most common terms are taken as the topics of an article. */
const TOPIC_TERMS = 10
/** A term that more sentences have counts as if this many had it. */
const HIGHEST_COUNT = 8

/** Key terms: how much of the sentence is what the article mentions often. */
export const keyTerms: FeatureGroup = {
  name: 'key terms',
  features: [
    'terms a word',
    'mean frequency',
    'sum of frequencies',
    'share of the ten topics',
    'terms found once only',
  ],
  measure: ({ terms, vectors }) => {
    const weights = frequencyWeights(terms)
    const topics = topicTerms(terms)
    return ({ index, words }) => {
      const own = vectors[index].terms
      let [sum, onTopic, once] = [0, 0, 0]
      for (let at = 0; at < own.length; at++) {
        const term = own[at]
        sum += weights[term]
        if (topics.has(term)) onTopic++
        if (terms.sentenceCounts[term] === 1) once++
      }
      return [
        ratio(own.length, words.length),
        ratio(sum, own.length),
        Math.log1p(sum) / 2,
        ratio(onTopic, topics.size),
        ratio(once, own.length),
      ]
    }
  },
}

/** The logarithm of how many sentences have each term, from 0 (one) to 1 (`HIGHEST_COUNT` and more). */
function frequencyWeights({ sentenceCounts }: Terms): Float64Array {
  const weights = doubles(sentenceCounts.length)
  for (let term = 0; term < weights.length; term++)
    if (sentenceCounts[term] > 1)
      weights[term] = Math.log(Math.min(sentenceCounts[term], HIGHEST_COUNT)) / Math.log(HIGHEST_COUNT)
  return weights
}

/** The terms that most sentences have, each at least two; of equally common ones the earlier. */
function topicTerms({ sentenceCounts: counts }: Terms): ReadonlySet<number> {
  const recurring: number[] = []
  for (let term = 0; term < counts.length; term++) if (counts[term] > 1) recurring.push(term)
  return new Set(recurring.sort((a, b) => counts[b] - counts[a] || a - b).slice(0, TOPIC_TERMS))
}
