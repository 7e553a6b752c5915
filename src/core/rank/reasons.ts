import type { Sentence } from '../article.ts'
import type { Analysis, Reason } from './ranker.ts'
import { EXPLAINERS, type RankerName } from './rankers.ts'

/**
 * Why each of some sentences has its score: what the ranker can say of it, and what the words that the summary is to
 * be about have added. The contributions of a sentence sum to its score.
 */
export async function reasonsFor(
  ranker: RankerName,
  analysis: Analysis,
  scores: Float64Array,
  sentences: readonly Sentence[],
): Promise<Map<number, Reason[]>> {
  const load = EXPLAINERS[ranker]
  const explain = load === undefined ? null : (await load())(analysis)
  return new Map(
    sentences.map(({ index }) => {
      if (explain === null) return [index, [{ feature: ranker, contribution: scores[index] }]]
      const reasons = explain(index)
      const rest = scores[index] - reasons.reduce((sum, { contribution }) => sum + contribution, 0)
      const asked = Math.abs(rest) > ROUNDING ? [{ feature: 'words asked about', contribution: rest }] : []
      return [index, [...asked, ...reasons]]
    }),
  )
}

/** Sums of single-precision numbers differ by less. */
const ROUNDING = 1e-4
