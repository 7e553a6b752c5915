import { lazyGreedyQueue } from '../../lazy-greedy-queue.ts'
import type { Ranker } from '../ranker.ts'
import { frequenciesOf, type Terms } from '../terms.ts'
import { highest, scoresOfOrder } from './greedy.ts'

/** A sentence of fewer terms is averaged as if it had so many: else fragments of one frequent word come first. */
const LEAST_TERMS = 12

/**
 * SumBasic: Nenkova & Vanderwende, "The Impact of Frequency on Summarization", Microsoft Research TR-2005-101. Again
 * and again the sentence of the highest average word probability among those with the most probable word; the
 * probabilities of its words are then squared. Departs from it in that short sentences are averaged over twelve words.
 * Scores are the order in which sentences are taken. A squared probability is soon 0, so each word is the most
 * probable a few times only, and time grows with the article, not with its square.
 */
export const sumbasic: Ranker = ({ terms }) => {
  const probabilities = probabilitiesOf(terms)
  const sentencesOf = sentencesByTerm(terms)
  const queue = lazyGreedyQueue([...probabilities.keys()], (term) => probabilities[term])
  const order = new Set<number>()
  for (let term = queue.best(); term >= 0 && probabilities[term] > 0; term = queue.best()) {
    sentencesOf[term] = sentencesOf[term].filter((sentence) => !order.has(sentence))
    const best = highest(sentencesOf[term], (sentence) => average(terms.bySentence[sentence], probabilities))
    if (best === undefined) queue.drop()
    else {
      order.add(best)
      for (const own of new Set(terms.bySentence[best])) probabilities[own] *= probabilities[own]
    }
  }
  for (const sentence of terms.bySentence.keys()) order.add(sentence)
  return scoresOfOrder([...order])
}

function probabilitiesOf(terms: Terms): Float64Array {
  const frequencies = frequenciesOf(terms)
  const total = frequencies.reduce((sum, count) => sum + count, 0)
  return Float64Array.from(frequencies, (count) => count / total)
}

function sentencesByTerm({ stems, bySentence }: Terms): number[][] {
  const sentences: number[][] = stems.map(() => [])
  for (const [sentence, own] of bySentence.entries()) {
    for (const term of new Set(own)) sentences[term].push(sentence)
  }
  return sentences
}

function average(own: readonly number[], probabilities: Float64Array): number {
  let sum = 0
  for (const term of own) sum += probabilities[term]
  return sum / Math.max(own.length, LEAST_TERMS)
}
