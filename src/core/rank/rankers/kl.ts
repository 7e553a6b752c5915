import { type LazyGreedyQueue, lazyGreedyQueue } from '../../lazy-greedy-queue.ts'
import { frequencyVectors, type SparseVector } from '../graph/vectors.ts'
import type { Ranker } from '../ranker.ts'
import { frequenciesOf } from '../terms.ts'
import { argmax, scoresFromOrder } from './greedy.ts'

/** Added to the summary's count of every term (Laplace), or a missing term would make the divergence infinite. */
const SMOOTHING = 1

/** Longer summaries are not asked for, and a book has tens of thousands of sentences. */
const MOST_PICKED = 2000

/**
 * KLSum: Haghighi & Vanderwende, "Exploring Content Models for Multi-Document Summarization", NAACL 2009. Picks, again
 * and again, the sentence that gives the lowest Kullback–Leibler divergence of the article's unigrams from the
 * summary's smoothed ones. Departs from it in that it goes on until 2,000 are picked and then orders the others by their
 * gain at that point. Scores follow that order.
 */
export const kl: Ranker = ({ terms }) => {
  const article = frequenciesOf(terms)
  const vectors = frequencyVectors(terms, new Float64Array(article.length).fill(1))
  return scoresFromOrder(greedyOrder(vectors, article))
}

/**
 * The order of picking. The value of a sentence is the gain of its terms, which only falls as the summary grows, less a
 * cost that depends on its length alone. So lazy evaluation finds the best sentence of each length, and only these few
 * are compared.
 */
function greedyOrder(vectors: readonly SparseVector[], article: Int32Array): number[] {
  const lengths = vectors.map(({ weights }) => sum(weights))
  const total = sum(article)
  const summary = new Float64Array(article.length).fill(SMOOTHING)
  let size = sum(summary)
  const gain = (sentence: number) => gainOf(vectors[sentence], article, summary) / total
  const queues = queuesByLength(lengths, gain)
  const order = new Set<number>()
  const value = (sentence: number) => gain(sentence) - Math.log1p(lengths[sentence] / size)
  while (order.size < MOST_PICKED) {
    const best = argmax(bestOfEach(queues), value)
    if (best === undefined) break
    queues.get(lengths[best])?.drop()
    order.add(best)
    for (const [at, term] of vectors[best].terms.entries()) summary[term] += vectors[best].weights[at]
    size += lengths[best]
  }
  const left = [...vectors.keys()].filter((sentence) => !order.has(sentence))
  return [...order, ...byValue(left, (sentence) => (lengths[sentence] > 0 ? value(sentence) : -Infinity))]
}

/** Sentences by falling value, equal ones in article order. */
function byValue(sentences: readonly number[], evaluate: (sentence: number) => number): number[] {
  const values = new Map(sentences.map((sentence) => [sentence, evaluate(sentence)]))
  const value = (sentence: number) => values.get(sentence) ?? 0
  return [...sentences].sort((a, b) => (value(a) === value(b) ? a - b : value(b) - value(a)))
}

/** How much the article's log-likelihood under the summary's counts grows by adding a sentence. */
function gainOf({ terms, weights }: SparseVector, article: Int32Array, summary: Float64Array): number {
  let gain = 0
  for (let at = 0; at < terms.length; at++) {
    gain += article[terms[at]] * Math.log1p(weights[at] / summary[terms[at]])
  }
  return gain
}

/** For each length a queue of its sentences; those without terms are in none. */
function queuesByLength(lengths: readonly number[], evaluate: (sentence: number) => number) {
  const sentences = new Map<number, number[]>()
  for (const [sentence, length] of lengths.entries()) {
    if (length === 0) continue
    const same = sentences.get(length)
    if (same) same.push(sentence)
    else sentences.set(length, [sentence])
  }
  return new Map([...sentences].map(([length, same]) => [length, lazyGreedyQueue(same, evaluate)]))
}

function bestOfEach(queues: ReadonlyMap<number, LazyGreedyQueue>): number[] {
  const best = [...queues.values()].map((queue) => queue.best())
  return best.filter((sentence) => sentence >= 0).sort((a, b) => a - b)
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
