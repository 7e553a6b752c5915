import type { Sentence } from '../article.ts'
import { lazyGreedyQueue } from '../lazy-greedy-queue.ts'
import { burdensOf, leansOnPrevious } from './coherence.ts'
import { nothingSaid, type Said } from './redundancy.ts'

/**
 * What repeating all words of a chosen sentence costs, in standard deviations of the article's scores: best on
 * news with two styles of references (`npm run bench:quality`), flat between 1 and 2.
 */
const NOVELTY = 1.5

/** What a sentence is passed over for; larger than all that scores, burdens and repetitions differ by. */
const BLOCKED = 1e6

/**
 * What the sentence before one that leans on it must be worth to be chosen with it, in standard deviations above the
 * article's mean; on news that costs no ROUGE, and a quarter fewer sentences are left without what they lean on.
 */
const COMPANION = 0.5

/** How far the scores of a ranker are to be followed: `order` where the order is all they say, as the lead's. */
export type Taste = 'order' | 'merit'

/** How sentences are to be taken one after another. */
export interface Taking {
  readonly taste: Taste
  /** The indices to take from; by default all. */
  readonly among?: readonly number[]
  /** What has been said before the sentence at hand; by default what was taken. */
  readonly said?: Said
  /** While there is room for two of so many, a sentence brings along the one before that it leans on; by default never. */
  readonly room?: number
}

/** The indices of the sentences that make the summary, ascending: the first `count` that are `taken`. */
export function select(
  sentences: readonly Sentence[],
  scores: Float64Array,
  count: number,
  taste: Taste = 'merit',
): number[] {
  const chosen: number[] = []
  for (const index of taken(sentences, scores, { taste, room: taste === 'merit' ? count : 0 })) {
    chosen.push(index)
    if (chosen.length === count) break
  }
  return chosen.sort((a, b) => a - b)
}

/**
 * The indices of the sentences in the order in which they make a summary, by maximal marginal relevance (Carbonell &
 * Goldstein, SIGIR 1998): one after another the sentence of the highest score less what it repeats of those before
 * and what it lacks to stand alone. What repeats whole runs of words comes after all else; a word-for-word repetition
 * never does. Of equals the earlier sentence wins. By `order` nothing but such repetitions is passed over.
 */
export function* taken(
  sentences: readonly Sentence[],
  scores: Float64Array,
  { taste, among = [...sentences.keys()], said = nothingSaid(), room = 0 }: Taking,
): Generator<number> {
  const merits = taste === 'order' ? scores : standing(sentences, scores)
  const worth = (index: number) => {
    if (taste === 'order') return merits[index]
    const sentence = sentences[index]
    return merits[index] - NOVELTY * said.share(sentence) - (said.overlaps(sentence) ? BLOCKED : 0)
  }
  const bringsAlong = (index: number) =>
    leansOnPrevious(sentences[index]) && !said.repeats(sentences[index - 1]) && worth(index - 1) >= COMPANION
  const queue = lazyGreedyQueue(among, worth)
  let left = room
  for (let best = queue.best(); best >= 0; best = queue.best()) {
    queue.drop()
    if (said.repeats(sentences[best])) continue
    for (const index of left > 1 && bringsAlong(best) ? [best - 1, best] : [best]) {
      yield index
      said.add(sentences[index])
      left--
    }
  }
}

/** Scores as standard deviations from their mean, each less what its sentence lacks to stand alone. */
function standing(sentences: readonly Sentence[], scores: Float64Array): Float64Array {
  const scale = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0) || 1
  const relative = scores.map((score) => score / scale)
  const mean = relative.reduce((sum, score) => sum + score, 0) / scores.length
  const variance = relative.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length
  const deviation = Math.sqrt(variance) || 1
  return relative.map((score, index) => (score - mean) / deviation - burden(sentences[index]))
}

function burden(sentence: Sentence): number {
  return burdensOf(sentence).reduce((sum, { weight }) => sum + weight, 0)
}

/** The indices of the sentences, the most salient first; of equal scores the earlier. */
export function bySalience(scores: Float64Array): number[] {
  return Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b)
}
