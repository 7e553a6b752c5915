import { lazyGreedyQueue } from '../../lazy-greedy-queue.ts'
import type { Ranker } from '../ranker.ts'
import { frequenciesOf, type Terms } from '../terms.ts'
import { argmax, scoresFromOrder } from './greedy.ts'

/** A shorter sentence is averaged over this many terms, or fragments of one frequent word would come first. */
const LEAST_TERMS = 12

/**
 * SumBasic: Nenkova & Vanderwende, "The Impact of Frequency on Summarization", Microsoft Research TR-2005-101. Picks,
 * again and again, the sentence with the highest average word probability among those that have the most probable word,
 * and squares the probabilities of its words. Departs from it in that short sentences are averaged over twelve words.
 * Scores follow the order of picking. A squared probability is soon 0, so that each word is the most probable only a
 * few times, and time grows linearly with the article.
 */
export const sumbasic: Ranker = ({ terms }) => {
  const probabilities = probabilitiesOf(terms)
  const sentencesOf = sentencesByTerm(terms)
  const queue = lazyGreedyQueue([...probabilities.keys()], (term) => probabilities[term])
  const order = new Set<number>()
  for (let term = queue.best(); term >= 0 && probabilities[term] > 0; term = queue.best()) {
    sentencesOf[term] = sentencesOf[term].filter((sentence) => !order.has(sentence))
    const best = argmax(sentencesOf[term], (sentence) => average(terms.bySentence[sentence], probabilities))
    if (best === undefined) queue.drop()
    else {
      order.add(best)
      for (const own of new Set(terms.bySentence[best])) probabilities[own] *= probabilities[own]
    }
  }
  for (const sentence of terms.bySentence.keys()) order.add(sentence)
  return scoresFromOrder([...order])
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
