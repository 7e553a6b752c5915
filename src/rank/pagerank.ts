import type { Graph } from './graph.ts'
import { sendAlong, type Ties } from './ties.ts'

/** Share of the walk that follows edges (Brin & Page 1998; both graph rankers keep it). */
const DAMPING = 0.85
/** Scores of a sentence move less than this share of the mean score at the end. */
const TOLERANCE = 1e-6
/** 0.85 to the 100th is below the tolerance. */
const MOST_ROUNDS = 100
/** Of the mean score: what is rounded away, so that equals stay equal in whatever order their words are added up. */
const GRAIN = 1e-9
/** Ties that weigh less in all are rounding errors. */
const LEAST_WEIGHT = 1e-12

/** The stationary distribution of a random walk on the graph, by power iteration; sums to 1. */
export function pageRank(graph: Graph): Float64Array {
  return walk(weightsOut(graph), (held) => sendOver(graph, held))
}

/** The same for sentences that are all tied to one another. */
export function pageRankOfTies(ties: Ties): Float64Array {
  const ones = new Float64Array(ties.vectors.length).fill(1)
  return walk(sendAlong(ties, ones), (held) => sendAlong(ties, held))
}

/** `weights` is what the edges of each sentence weigh in all; `send` gives what each gets of what all hold. */
function walk(weights: Float64Array, send: (held: Float64Array) => Float64Array): Float64Array {
  const count = weights.length
  let ranks = new Float64Array(count).fill(1 / count)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const stranded = ranks.reduce((sum, rank, at) => (weights[at] > LEAST_WEIGHT ? sum : sum + rank), 0)
    const received = send(ranks.map((rank, at) => (weights[at] > LEAST_WEIGHT ? rank / weights[at] : 0)))
    const base = (1 - DAMPING + DAMPING * stranded) / count
    const next = ranks.map((_, at) => base + DAMPING * received[at])
    const moved = next.reduce((most, rank, at) => Math.max(most, Math.abs(rank - ranks[at])), 0)
    ranks = next
    if (moved * count < TOLERANCE) break
  }
  const grain = GRAIN / count
  return ranks.map((rank) => Math.round(rank / grain) * grain)
}

function weightsOut({ from, weights }: Graph): Float64Array {
  const sums = new Float64Array(from.length - 1)
  for (let sentence = 0; sentence < sums.length; sentence++) {
    for (let edge = from[sentence]; edge < from[sentence + 1]; edge++) sums[sentence] += weights[edge]
  }
  return sums
}

function sendOver({ from, to, weights }: Graph, held: Float64Array): Float64Array {
  const received = new Float64Array(held.length)
  for (let sentence = 0; sentence < held.length; sentence++) {
    for (let edge = from[sentence]; edge < from[sentence + 1]; edge++) {
      received[to[edge]] += held[sentence] * weights[edge]
    }
  }
  return received
}
