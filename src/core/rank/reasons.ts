import type { Sentence } from '../article.ts'
import type { Analysis, Reason } from './ranker.ts'
import { EXPLAINERS, type RankerName } from './rankers.ts'

/** Contributions are sums of single-precision numbers; anything smaller is rounding error. */
const ROUNDING_ERROR = 1e-4

/**
 * The reasons for the scores of some sentences, by index: those of the ranker, after what the words asked about have
 * added (`scoresAbout`). The contributions sum to the score. A ranker without explainer gives its name as the reason.
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
      const about =
        Math.abs(rest) > ROUNDING_ERROR ? [{ feature: 'words asked about', contribution: rest }] : []
      return [index, [...about, ...reasons]]
    }),
  )
}
