import type { Summarized } from '../../summary.ts'

/** How the sentences of an article rank, each list in article order. */
export interface Ranking {
  /** The scores scaled to 0 to 1; all 0 where they are all equal. */
  readonly scaledScores: readonly number[]
  /** Rank positions by score, from 1; of equal scores the earlier sentence comes first. */
  readonly positions: readonly number[]
  readonly isChosen: readonly boolean[]
}

/** The ranking of a summarized article. */
export function rankingOf({ summary, scores }: Summarized): Ranking {
  const chosen = new Set(summary.sentences.map(({ index }) => index))
  return {
    scaledScores: scaled(scores),
    positions: positionsOf(scores),
    isChosen: Array.from(scores, (_, index) => chosen.has(index)),
  }
}

function scaled(scores: Float64Array): number[] {
  const low = scores.reduce((least, score) => Math.min(least, score), Number.POSITIVE_INFINITY)
  const high = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  return Array.from(scores, (score) => (high > low ? (score - low) / (high - low) : 0))
}

function positionsOf(scores: Float64Array): number[] {
  const positions: number[] = []
  const order = [...scores.keys()].sort((a, b) => scores[b] - scores[a] || a - b)
  for (const [at, index] of order.entries()) positions[index] = at + 1
  return positions
}
