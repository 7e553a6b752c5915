import type { Sentence } from '../article.ts'
import { distributionOf } from '../distribution.ts'
import { lazyGreedyQueue } from '../lazy-greedy-queue.ts'
import { doubles } from '../numbers.ts'
import { type RedundancyIndex, redundancyIndex } from './redundancy.ts'
import { worthOf } from './worth.ts'

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
  const salience = policy === 'ranked' ? scores : zScores(scores)
  const salient = (index: number) => salience[index]
  const worth = worthOf(sentences, salience, chosen, room)
  const mayCome = new Set(among)
  const queue = lazyGreedyQueue(among, policy === 'ranked' ? salient : worth.of, salient)
  for (let best = queue.best(); best >= 0; best = queue.best()) {
    queue.drop()
    if (chosen.repeats(sentences[best])) continue
    for (const index of worth.bringsAlong(best) ? [best - 1, best] : [best]) {
      yield index
      worth.choose(index)
      for (const next of [index + 1, index + 2])
        if (mayCome.has(next) && sentences[next].resumes) queue.add(next)
    }
  }
}

/** Scores as standard deviations from their mean. */
function zScores(scores: Float64Array): Float64Array {
  let most = 0
  for (let at = 0; at < scores.length; at++) most = Math.max(most, Math.abs(scores[at]))
  const scale = most || 1
  const standardized = doubles(scores.length)
  for (let at = 0; at < scores.length; at++) standardized[at] = scores[at] / scale
  const { mean, deviation } = distributionOf(standardized)
  for (let at = 0; at < scores.length; at++) standardized[at] = (standardized[at] - mean) / (deviation || 1)
  return standardized
}

/** The indices of the sentences, the most salient first; of equal scores the earlier. */
export function bySalience(scores: Float64Array): number[] {
  return Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b)
}
