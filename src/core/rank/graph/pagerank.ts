import { matrixVectorProduct, type SimilarityGraph } from './similarity.ts'

/** The share of the walk that follows edges (Brin & Page 1998; both graph rankers keep it). */
const DAMPING = 0.85
/** The iteration stops when no score moves by more than this share of the mean score. */
const TOLERANCE = 1e-6
/** 0.85 to the 100th is below the tolerance. */
const MAX_ITERATIONS = 100
/** Scores are rounded to this share of the mean, so that equal sentences tie in whatever order their words were added up. */
const ROUNDING = 1e-9
/** A node of a lower degree has no edges: what is left is rounding error. */
const LEAST_DEGREE = 1e-12

/** The PageRank of every sentence, by power iteration on a similarity graph; in its order, above 0, summing to 1. */
export function pageRank(graph: SimilarityGraph): Float64Array {
  const count = graph.vectors.length
  const multiply = matrixVectorProduct(graph)
  const degrees = new Float64Array(count)
  multiply(new Float64Array(count).fill(1), degrees)
  const ranks = new Float64Array(count).fill(1 / count)
  const scaled = new Float64Array(count)
  const product = new Float64Array(count)
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
    const isolated = divideByDegree(ranks, degrees, scaled)
    multiply(scaled, product)
    const change = update(ranks, product, (1 - DAMPING + DAMPING * isolated) / count)
    if (change * count < TOLERANCE) break
  }
  const unit = ROUNDING / count
  return ranks.map((rank) => Math.round(rank / unit) * unit)
}

/** Writes each rank over its node's degree to `scaled`; gives the sum of the ranks of the nodes without edges. */
function divideByDegree(ranks: Float64Array, degrees: Float64Array, scaled: Float64Array): number {
  let isolated = 0
  for (let node = 0; node < ranks.length; node++) {
    const connected = degrees[node] > LEAST_DEGREE
    scaled[node] = connected ? ranks[node] / degrees[node] : 0
    if (!connected) isolated += ranks[node]
  }
  return isolated
}

/** Sets the ranks to `base` plus the damped product; gives the largest change of any of them. */
function update(ranks: Float64Array, product: Float64Array, base: number): number {
  let largest = 0
  for (let node = 0; node < ranks.length; node++) {
    const next = base + DAMPING * product[node]
    largest = Math.max(largest, Math.abs(next - ranks[node]))
    ranks[node] = next
  }
  return largest
}
