import type { Graph } from './graph.ts'

/** Share of the walk that follows edges (Brin & Page 1998; both graph rankers keep it). */
const DAMPING = 0.85
/** Scores of a sentence move less than this share of the mean score at the end. */
const TOLERANCE = 1e-6
/** 0.85 to the 100th is below the tolerance. */
const MOST_ROUNDS = 100

/** The stationary distribution of a random walk on the graph, by power iteration; sums to 1. */
export function pageRank(graph: Graph): Float64Array {
  const count = graph.from.length - 1
  const flow = outFlow(graph)
  let ranks = new Float64Array(count).fill(1 / count)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = step(graph, flow, ranks)
    const moved = next.reduce((most, rank, at) => Math.max(most, Math.abs(rank - ranks[at])), 0)
    ranks = next
    if (moved * count < TOLERANCE) break
  }
  return ranks
}

/** The share of its rank that a sentence sends along an edge of weight 1; 0 where it has no edge. */
function outFlow({ from, weights }: Graph): Float64Array {
  const flow = new Float64Array(from.length - 1)
  for (let sentence = 0; sentence < flow.length; sentence++) {
    for (let edge = from[sentence]; edge < from[sentence + 1]; edge++) flow[sentence] += weights[edge]
    if (flow[sentence] > 0) flow[sentence] = 1 / flow[sentence]
  }
  return flow
}

function step(graph: Graph, flow: Float64Array, ranks: Float64Array): Float64Array<ArrayBuffer> {
  const received = new Float64Array(ranks.length)
  let stranded = 0
  for (let sentence = 0; sentence < ranks.length; sentence++) {
    if (flow[sentence] === 0) stranded += ranks[sentence]
    const sent = ranks[sentence] * flow[sentence]
    for (let edge = graph.from[sentence]; edge < graph.from[sentence + 1]; edge++) {
      received[graph.to[edge]] += sent * graph.weights[edge]
    }
  }
  const base = (1 - DAMPING + DAMPING * stranded) / ranks.length
  return received.map((rank) => base + DAMPING * rank)
}
