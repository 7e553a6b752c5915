import { FEATURE_GROUPS, FEATURE_NAMES } from './features/features.ts'
import type { Explainer } from './ranker.ts'
import { ADDED_GROUPS, score } from './rankers/trained.ts'
import { shapleyValues } from './shapley.ts'

/** The name of the last reason: the score that the article's mean sentence would have in the same place. */
const BASE = 'average sentence'

/** The names of the groups; groups of one name are one reason. */
const REASONS = [...new Set(FEATURE_GROUPS.map(({ name }) => name))]
const bitOf = (group: string) => 1 << REASONS.indexOf(group)
/** For every feature the bit of its reason. */
const BIT_OF_FEATURE = FEATURE_GROUPS.flatMap(({ name, features }) => features.map(() => bitOf(name)))
/** The bits of the groups that have a say beside the network. */
const BITS_OF_ADDED = ADDED_GROUPS.map((group) => ({ group, bit: bitOf(group) }))

/**
 * Explains a score of the trained ranker: the Shapley value of each group of features against the article's mean
 * sentence, the largest in size first, and last the score of that mean sentence. Together they sum to the score.
 */
export const explainTrained: Explainer = (analysis) => {
  const { rows, mean, rescore, added } = score(analysis)
  const width = FEATURE_NAMES.length
  return (index) => {
    const own = rows.subarray(index * width, (index + 1) * width)
    /** The score of a sentence that has its own features in some groups and the mean ones in the others. */
    const worth = (groups: number) => {
      const row = own.map((value, feature) => (groups & BIT_OF_FEATURE[feature] ? value : mean[feature]))
      const beside = BITS_OF_ADDED.filter(({ bit }) => (groups & bit) !== 0)
      return beside.reduce((sum, { group }) => sum + added[group][index], rescore(index, row))
    }
    const values = shapleyValues(REASONS.length, worth)
    const reasons = REASONS.map((feature, reason) => ({ feature, contribution: values[reason] }))
    reasons.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
    return [...reasons, { feature: BASE, contribution: worth(0) }]
  }
}
