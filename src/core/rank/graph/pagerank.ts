import { doubles } from '../../numbers.ts'
import type { SimilarityGraph } from './similarity.ts'
import { walkOn } from './walk.ts'

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
  const rounded = doubles(count)
  if (count === 0) return rounded
  const { ranks, degrees, scaled, product, multiply, divideByDegree, update } = walkOn(graph)
  scaled.values.fill(1)
  multiply(scaled, degrees)
  ranks.values.fill(1 / count)
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
    const isolated = divideByDegree(ranks.offset, degrees.offset, scaled.offset, count, LEAST_DEGREE)
    multiply(scaled, product)
    const base = (1 - DAMPING + DAMPING * isolated) / count
    const change = update(ranks.offset, product.offset, count, base, DAMPING)
    if (change * count < TOLERANCE) break
  }
  const unit = ROUNDING / count
  for (let at = 0; at < count; at++) rounded[at] = Math.round(ranks.values[at] / unit) * unit
  return rounded
}
