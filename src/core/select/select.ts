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
 * What a sentence that begins with a pronoun or a connective loses besides while neither of the two before it is chosen,
 * nor comes along. With it graders think no less of summaries (`npm run bench:graded -- graded-fit`: 0.504, without 0.503),
 * and news scores the same; more of it costs court decisions and short news half a point of ROUGE.
 */
const UNANSWERED = 0.15

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
  const value = valuation(sentences, scores, policy, chosen)
  const taken = new Set<number>()
  let left = room
  const bringsAlong = (index: number) =>
    left > 1 &&
    sentences[index].leansBack &&
    !chosen.repeats(sentences[index - 1]) &&
    value(index - 1) >= COMPANION
  const isAnswered = (index: number) => taken.has(index - 1) || taken.has(index - 2) || bringsAlong(index)
  const resumes = (index: number) => policy === 'mmr' && sentences[index]?.resumes
  const worth = (index: number) => value(index) - (resumes(index) && !isAnswered(index) ? UNANSWERED : 0)
  const mayCome = new Set(among)
  const queue = lazyGreedyQueue(among, worth)
  for (let best = queue.best(); best >= 0; best = queue.best()) {
    queue.drop()
    if (chosen.repeats(sentences[best])) continue
    for (const index of bringsAlong(best) ? [best - 1, best] : [best]) {
      yield index
      taken.add(index)
      chosen.add(sentences[index])
      left--
      for (const next of [index + 1, index + 2]) if (mayCome.has(next) && resumes(next)) queue.add(next)
    }
  }
}

/** Gives what a sentence is worth beside those chosen so far. */
function valuation(
  sentences: readonly Sentence[],
  scores: Float64Array,
  policy: Policy,
  chosen: RedundancyIndex,
): (index: number) => number {
  if (policy === 'ranked') return (index) => scores[index]
  const penalized = penalizedZScores(sentences, scores)
  return (index) =>
    penalized[index] -
    NOVELTY * chosen.share(sentences[index]) -
    (chosen.overlaps(sentences[index]) ? BLOCKED : 0)
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
