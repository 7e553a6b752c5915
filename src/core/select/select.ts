import type { Sentence } from '../article.ts'
import { lazyGreedyQueue } from '../lazy-greedy-queue.ts'
import { penaltiesOf } from './coherence.ts'
import { type RedundancyIndex, redundancyIndex } from './redundancy.ts'

/**
 * What repeating all words of a chosen sentence costs, in standard deviations of the article's scores: best on
 * news with two styles of references (`npm run bench:quality`), flat between 1 and 2.
 */
const NOVELTY = 1.5

/** What a sentence is passed over for; larger than all that scores, penalties and repetitions differ by. */
const BLOCKED = 1e6

/**
 * What the sentence before one that leans on it must be worth to be chosen with it, in standard deviations above the
 * article's mean; on news that costs no ROUGE, and a quarter fewer sentences are left without what they lean on.
 */
const COMPANION = 0.5

/**
 * How sentences are chosen by their scores: `mmr` weighs salience against redundancy, `ranked` takes them by rank alone,
 * as for the lead, whose scores say nothing but an order.
 */
export type Policy = 'ranked' | 'mmr'

/** How sentences are chosen one after another. */
export interface MmrOptions {
  readonly policy: Policy
  /** The indices to take from; by default all. */
  readonly among?: readonly number[]
  /** The sentences chosen so far; by default those that came before in this order. */
  readonly chosen?: RedundancyIndex
  /** While there is room for two of so many, a sentence brings along the one before that it leans on; by default never. */
  readonly room?: number
}

/** The indices of the sentences that make the summary, ascending: the first `count` in `mmrOrder`. */
export function select(
  sentences: readonly Sentence[],
  scores: Float64Array,
  count: number,
  policy: Policy = 'mmr',
): number[] {
  const chosen: number[] = []
  for (const index of mmrOrder(sentences, scores, { policy, room: policy === 'mmr' ? count : 0 })) {
    chosen.push(index)
    if (chosen.length === count) break
  }
  return chosen.sort((a, b) => a - b)
}

/**
 * The indices of the sentences in the order in which they make a summary, by maximal marginal relevance (Carbonell &
 * Goldstein, SIGIR 1998): one after another the sentence of the highest score less what it repeats of those before
 * and what it lacks to stand alone. What repeats whole runs of words comes after all else; a word-for-word repetition
 * never does. Of equals the earlier sentence wins. The policy `ranked` passes over nothing but such repetitions.
 */
export function* mmrOrder(
  sentences: readonly Sentence[],
  scores: Float64Array,
  { policy, among = [...sentences.keys()], chosen = redundancyIndex(), room = 0 }: MmrOptions,
): Generator<number> {
  const penalized = policy === 'ranked' ? scores : penalizedZScores(sentences, scores)
  const worth = (index: number) => {
    if (policy === 'ranked') return penalized[index]
    const sentence = sentences[index]
    return penalized[index] - NOVELTY * chosen.share(sentence) - (chosen.overlaps(sentence) ? BLOCKED : 0)
  }
  const bringsAlong = (index: number) =>
    sentences[index].leansBack && !chosen.repeats(sentences[index - 1]) && worth(index - 1) >= COMPANION
  const queue = lazyGreedyQueue(among, worth)
  let left = room
  for (let best = queue.best(); best >= 0; best = queue.best()) {
    queue.drop()
    if (chosen.repeats(sentences[best])) continue
    for (const index of left > 1 && bringsAlong(best) ? [best - 1, best] : [best]) {
      yield index
      chosen.add(sentences[index])
      left--
    }
  }
}

/** Scores as standard deviations from their mean, each less what its sentence lacks to stand alone. */
function penalizedZScores(sentences: readonly Sentence[], scores: Float64Array): Float64Array {
  const scale = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0) || 1
  const relative = scores.map((score) => score / scale)
  const mean = relative.reduce((sum, score) => sum + score, 0) / scores.length
  const variance = relative.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length
  const deviation = Math.sqrt(variance) || 1
  return relative.map((score, index) => (score - mean) / deviation - penalty(sentences[index]))
}

function penalty(sentence: Sentence): number {
  return penaltiesOf(sentence).reduce((sum, { weight }) => sum + weight, 0)
}

/** The indices of the sentences, the most salient first; of equal scores the earlier. */
export function bySalience(scores: Float64Array): number[] {
  return Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b)
}
