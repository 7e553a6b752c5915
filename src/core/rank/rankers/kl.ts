import { type LazyGreedyQueue, lazyGreedyQueue } from '../../lazy-greedy-queue.ts'
import { frequencyVectors, type SparseVector } from '../graph/vectors.ts'
import type { Ranker } from '../ranker.ts'
import { frequenciesOf } from '../terms.ts'
import { highest, scoresOfOrder } from './greedy.ts'

/** Added to the summary's count of every term, or one it lacks would make the divergence infinite (Laplace). */
const SMOOTHING = 1

/** No summary is longer, and a book has tens of thousands of sentences. */
const MOST_TAKEN = 2000

/**
 * KLSum: Haghighi & Vanderwende, "Exploring Content Models for Multi-Document Summarization", NAACL 2009. Again and
 * again the sentence that brings the words of the summary nearest to those of the article: the least
 * Kullback–Leibler divergence of the summary's smoothed unigrams from the article's. Departs from it in that it goes
 * on until 2,000 are taken and orders the others by what each would bring then; scores are the order.
 */
export const kl: Ranker = ({ terms }) => {
  const article = frequenciesOf(terms)
  const vectors = frequencyVectors(terms, new Float64Array(article.length).fill(1))
  return scoresOfOrder(greedyOrder(vectors, article))
}

/**
 * A sentence is worth what its terms gain by being said (again), which only falls as the summary grows, less a price
 * that depends on its length alone: so of the sentences of one length lazy evaluation finds the best, and only the
 * few best of each length are compared.
 */
function greedyOrder(vectors: readonly SparseVector[], article: Int32Array): number[] {
  const lengths = vectors.map(({ weights }) => sum(weights))
  const total = sum(article)
  const summary = new Float64Array(article.length).fill(SMOOTHING)
  let size = sum(summary)
  const gain = (sentence: number) => gainOf(vectors[sentence], article, summary) / total
  const queues = queuesByLength(lengths, gain)
  const order = new Set<number>()
  const worth = (sentence: number) => gain(sentence) - Math.log1p(lengths[sentence] / size)
  while (order.size < MOST_TAKEN) {
    const best = highest(bestOfEach(queues), worth)
    if (best === undefined) break
    queues.get(lengths[best])?.drop()
    order.add(best)
    for (const [at, term] of vectors[best].terms.entries()) summary[term] += vectors[best].weights[at]
    size += lengths[best]
  }
  const left = [...vectors.keys()].filter((sentence) => !order.has(sentence))
  return [...order, ...byWorth(left, (sentence) => (lengths[sentence] > 0 ? worth(sentence) : -Infinity))]
}

/** The sentences, the worthiest first, equals in the article's order. */
function byWorth(sentences: readonly number[], worthOf: (sentence: number) => number): number[] {
  const worths = new Map(sentences.map((sentence) => [sentence, worthOf(sentence)]))
  const worth = (sentence: number) => worths.get(sentence) ?? 0
  return [...sentences].sort((a, b) => (worth(a) === worth(b) ? a - b : worth(b) - worth(a)))
}

/** The growth of the article's log-likelihood under the summary's counts. */
function gainOf({ terms, weights }: SparseVector, article: Int32Array, summary: Float64Array): number {
  let gain = 0
  for (let at = 0; at < terms.length; at++) {
    gain += article[terms[at]] * Math.log1p(weights[at] / summary[terms[at]])
  }
  return gain
}

/** Sentences without terms are in none. */
function queuesByLength(lengths: readonly number[], worthOf: (sentence: number) => number) {
  const sentences = new Map<number, number[]>()
  for (const [sentence, length] of lengths.entries()) {
    if (length === 0) continue
    const same = sentences.get(length)
    if (same) same.push(sentence)
    else sentences.set(length, [sentence])
  }
  return new Map([...sentences].map(([length, same]) => [length, lazyGreedyQueue(same, worthOf)]))
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
