import { FEATURE_GROUPS, FEATURE_NAMES } from './features/features.ts'
import type { Explainer } from './ranker.ts'
import { score } from './rankers/trained.ts'
import { shapleyValues } from './shapley.ts'

/** The name of the last reason: the score that the article's mean sentence would have in the same place. */
const BASE = 'average sentence'

/** For every feature the bit of its group. */
const BIT_OF_FEATURE = FEATURE_GROUPS.flatMap(({ features }, group) => features.map(() => 1 << group))
const bitOf = (group: string) => 1 << FEATURE_GROUPS.findIndex(({ name }) => name === group)
const POSITION = bitOf('position')
const CENTRALITY = bitOf('centrality')

/**
 * Explains a score of the trained ranker: the Shapley value of each group of features against the article's mean
 * sentence, the largest in size first, and last the score of that mean sentence. Together they sum to the score.
 */
export const explainTrained: Explainer = (analysis) => {
  const { rows, rescore, bonuses } = score(analysis)
  const width = FEATURE_NAMES.length
  const mean = meanRow(rows, width)
  return (index) => {
    const own = rows.subarray(index * width, (index + 1) * width)
    /** The score of a sentence that has its own features in some groups and the mean ones in the others. */
    const worth = (groups: number) => {
      const row = own.map((value, feature) => (groups & BIT_OF_FEATURE[feature] ? value : mean[feature]))
      const lead = groups & POSITION ? bonuses.lead[index] : 0
      const centrality = groups & CENTRALITY ? bonuses.centrality[index] : 0
      return rescore(index, row) + lead + centrality
    }
    const values = shapleyValues(FEATURE_GROUPS.length, worth)
    const reasons = FEATURE_GROUPS.map(({ name }, group) => ({ feature: name, contribution: values[group] }))
    reasons.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    return [...reasons, { feature: BASE, contribution: worth(0) }]
  }
}

function meanRow(rows: Float32Array, width: number): Float32Array {
  const mean = new Float32Array(width)
  for (let at = 0; at < rows.length; at++) mean[at % width] += rows[at] / (rows.length / width)
  return mean
}
