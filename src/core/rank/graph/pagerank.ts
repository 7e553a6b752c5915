import { alongTies, type Ties } from './similarity.ts'

/** Share of the walk that follows ties (Brin & Page 1998; both graph rankers keep it). */
const DAMPING = 0.85
/** Scores of a sentence move less than this share of the mean score at the end. */
const TOLERANCE = 1e-6
/** 0.85 to the 100th is below the tolerance. */
const MOST_ROUNDS = 100
/** Of the mean score: what is rounded away, so that equals stay equal in whatever order their words are added up. */
const GRAIN = 1e-9
/** Ties that weigh less in all are rounding errors. */
const LEAST_WEIGHT = 1e-12

/** The stationary distribution of a random walk along the ties, by power iteration; sums to 1. */
export function pageRank(ties: Ties): Float64Array {
  const count = ties.vectors.length
  const send = alongTies(ties)
  const weights = new Float64Array(count)
  send(new Float64Array(count).fill(1), weights)
  const ranks = new Float64Array(count).fill(1 / count)
  const sent = new Float64Array(count)
  const received = new Float64Array(count)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const stranded = divide(ranks, weights, sent)
    send(sent, received)
    const moved = move(ranks, received, (1 - DAMPING + DAMPING * stranded) / count)
    if (moved * count < TOLERANCE) break
  }
  const grain = GRAIN / count
  return ranks.map((rank) => Math.round(rank / grain) * grain)
}

/** Writes to `sent` what each sentence sends for each unit of a tie's weight; gives what those without ties hold. */
function divide(ranks: Float64Array, weights: Float64Array, sent: Float64Array): number {
  let stranded = 0
  for (let at = 0; at < ranks.length; at++) {
    const tied = weights[at] > LEAST_WEIGHT
    sent[at] = tied ? ranks[at] / weights[at] : 0
    if (!tied) stranded += ranks[at]
  }
  return stranded
}

/** Brings the ranks to what was received and `base`; gives how far any of them moved at most. */
function move(ranks: Float64Array, received: Float64Array, base: number): number {
  let most = 0
  for (let at = 0; at < ranks.length; at++) {
    const next = base + DAMPING * received[at]
    most = Math.max(most, Math.abs(next - ranks[at]))
    ranks[at] = next
  }
  return most
}
