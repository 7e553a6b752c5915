import type { Sentence } from '../article.ts'
import { costOf, type Limit } from './budget.ts'
import { isUnfit } from './coherence.ts'
import { type Item, knapsack } from './knapsack.ts'
import { redundancyIndex } from './redundancy.ts'
import { mmrOrder, type Policy } from './select.ts'

/** Sentences beyond so many times what fits are far behind those that do. */
const REACH = 20

/** A sentence that may fill the budget. */
interface Candidate extends Item {
  readonly index: number
}

/**
 * The indices of the sentences that fill a limit with the most value, ascending; none where not even one fits.
 * A word or character is worth one over the place of its sentence in `mmrOrder`: of the monotone maps that were tried on
 * news it fills best, it works for the scores of every ranker alike, and the lead stays the lead. What repeats whole runs
 * of words, or is no sentence to print, comes in only after all others.
 */
export function fill(
  sentences: readonly Sentence[],
  scores: Float64Array,
  { unit, most }: Limit,
  policy: Policy,
): number[] {
  const room = unit === 'characters' ? most + 1 : most
  const { fresh, stale } = candidates(sentences, scores, { unit, most: room }, policy)
  const chosen = knapsack(fresh, room).map((at) => fresh[at])
  if (chosen.length === fresh.length) topUp(chosen, stale, room)
  return chosen.map(({ index }) => index).sort((a, b) => a - b)
}

/** The sentences that fit, in `mmrOrder`; `stale` repeat whole runs of words of those before, or are no sentences to print. */
function candidates(
  sentences: readonly Sentence[],
  scores: Float64Array,
  { unit, most }: Limit,
  policy: Policy,
): { fresh: Candidate[]; stale: Candidate[] } {
  const costs = sentences.map((sentence) => costOf(sentence, unit))
  const fitting = [...sentences.keys()].filter((index) => costs[index] <= most)
  const [fresh, stale]: Candidate[][] = [[], []]
  const before = redundancyIndex()
  let sum = 0
  let place = 0
  for (const index of mmrOrder(sentences, scores, { policy, among: fitting, chosen: before })) {
    const isStale = policy === 'mmr' && (before.overlaps(sentences[index]) || isUnfit(sentences[index]))
    const kind = isStale ? stale : fresh
    kind.push({ index, cost: costs[index], value: costs[index] / ++place })
    sum += costs[index]
    if (sum > REACH * most) break
  }
  return { fresh, stale }
}

/** Adds the first of the others, as far as there is room. */
function topUp(chosen: Candidate[], others: readonly Candidate[], room: number): void {
  let left = chosen.reduce((sum, { cost }) => sum - cost, room)
  for (const candidate of others) {
    if (candidate.cost > left) continue
    chosen.push(candidate)
    left -= candidate.cost
  }
}
