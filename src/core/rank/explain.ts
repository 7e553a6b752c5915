import { FEATURE_GROUPS, FEATURE_NAMES } from './features/features.ts'
import type { Explainer } from './ranker.ts'
import { score } from './rankers/trained.ts'
import { shapleyValues } from './shapley.ts'

/** The part of a score that no feature of the sentence brings: that of the article's mean sentence in its place. */
const BASE = 'average sentence'

/** For every feature the bit of its group. */
const BIT_OF_FEATURE = FEATURE_GROUPS.flatMap(({ features }, group) => features.map(() => 1 << group))
const bitOf = (group: string) => 1 << FEATURE_GROUPS.findIndex(({ name }) => name === group)
const POSITION = bitOf('position')
const CENTRALITY = bitOf('centrality')

/**
 * Why the trained ranker scores a sentence as it does: the Shapley value of each group of features against the
 * article's mean sentence, the largest first, and the score of that mean sentence; together they are the score.
 */
export const explainTrained: Explainer = (analysis) => {
  const { rows, pass, priors } = score(analysis)
  const width = FEATURE_NAMES.length
  const mean = meanRow(rows, width)
  return (index) => {
    const own = rows.subarray(index * width, (index + 1) * width)
    const worth = (groups: number) => {
      const row = own.map((value, feature) => (groups & BIT_OF_FEATURE[feature] ? value : mean[feature]))
      const position = groups & POSITION ? priors.position[index] : 0
      const centrality = groups & CENTRALITY ? priors.centrality[index] : 0
      return pass.rescore(index, row) + position + centrality
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
