import type { Sentence } from '../article.ts'
import { costOf, type Limit } from './budget.ts'
import { type Item, knapsack } from './knapsack.ts'
import { nothingSaid } from './redundancy.ts'
import { bySalience } from './select.ts'

/** How often the knapsack is packed anew without what overlaps; by then hardly anything does. */
const MOST_ROUNDS = 8

/** A sentence that may fill the budget. */
interface Candidate extends Item {
  readonly sentence: Sentence
}

/**
 * The indices of the sentences that fill a limit with the most value, ascending; none where not even one fits.
 * A word or character is worth one over the rank of its sentence: of the monotone maps that were tried on news it
 * fills best, it works for the scores of every ranker alike, and the lead stays the lead. Overlapping sentences
 * come in only after all others, word-for-word repetitions never.
 */
export function fill(sentences: readonly Sentence[], scores: Float64Array, limit: Limit): number[] {
  const room = limit.unit === 'characters' ? limit.most + 1 : limit.most
  let pool = candidates(sentences, scores, limit.unit, room)
  const all = pool
  let chosen: Candidate[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const picks = new Set(
      knapsack(pool, room)
        .sort((a, b) => a - b)
        .map((at) => pool[at]),
    )
    chosen = withoutOverlap([...picks])
    if (chosen.length === picks.size) break
    const kept = new Set(chosen)
    pool = pool.filter((candidate) => kept.has(candidate) || !picks.has(candidate))
  }
  if (chosen.length === pool.length) chosen = topUp(chosen, all, room)
  return chosen.map(({ sentence }) => sentence.index).sort((a, b) => a - b)
}

/** The sentences that fit, the most salient first; of word-for-word repetitions only one. */
function candidates(
  sentences: readonly Sentence[],
  scores: Float64Array,
  unit: Limit['unit'],
  room: number,
): Candidate[] {
  const said = nothingSaid()
  return bySalience(scores).flatMap((index, rank) => {
    const sentence = sentences[index]
    const cost = costOf(sentence, unit)
    if (cost > room || said.repeats(sentence)) return []
    said.add(sentence)
    return [{ sentence, cost, value: cost / (rank + 1) }]
  })
}

function withoutOverlap(picks: readonly Candidate[]): Candidate[] {
  const said = nothingSaid()
  return picks.filter(({ sentence }) => {
    if (said.overlaps(sentence)) return false
    said.add(sentence)
    return true
  })
}

/** What was left out for its overlap, as far as there is room. */
function topUp(chosen: readonly Candidate[], all: readonly Candidate[], room: number): Candidate[] {
  const taken = new Set(chosen)
  let left = chosen.reduce((sum, { cost }) => sum - cost, room)
  for (const candidate of all) {
    if (taken.has(candidate) || candidate.cost > left) continue
    taken.add(candidate)
    left -= candidate.cost
  }
  return [...taken]
}
