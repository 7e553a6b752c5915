import type { Summarized } from '../../summary.ts'

/** How the sentences of an article compare; all in its order. */
export interface Standing {
  /** Scores stretched over 0 to 1; all 0 where all are equal. */
  readonly shares: readonly number[]
  /** Places by score, from 1; of equal scores the earlier sentence comes first. */
  readonly ranks: readonly number[]
  readonly isChosen: readonly boolean[]
}

/** The standing of every sentence of an article. */
export function standingOf({ summary, scores }: Summarized): Standing {
  const bounds = scores.reduce(
    ([low, high], score) => [Math.min(low, score), Math.max(high, score)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  const [low, high] = bounds
  const ranks: number[] = []
  const order = [...scores.keys()].sort((a, b) => scores[b] - scores[a] || a - b)
  for (const [at, index] of order.entries()) ranks[index] = at + 1
  const chosen = new Set(summary.sentences.map(({ index }) => index))
  return {
    shares: Array.from(scores, (score) => (high > low ? (score - low) / (high - low) : 0)),
    ranks,
    isChosen: Array.from(scores, (_, index) => chosen.has(index)),
  }
}
