import { FEATURE_NAMES, featuresOf } from './features/features.ts'
import { read } from './network.ts'
import type { Ranker } from './ranker.ts'
import { MODEL } from './weights.ts'

/** Standardized features beyond this many deviations tell nothing more; the fitting clips them alike. */
const MOST_DEVIATIONS = 4

/**
 * The trained ranker: a small recurrent network over the plain features of every sentence in their order, fitted on
 * news with human highlights (`npm run train`; after Nallapati et al., "SummaRuNNer", AAAI 2017, with features in
 * place of word vectors). Scores are log-odds of standing in a summary; the first sentences have a bonus, so that
 * the ranker holds on other news than that which it was fitted on.
 */
export const trained: Ranker = (analysis) => {
  const { scores } = read(MODEL.network, standardized(featuresOf(analysis)))
  return scores.map((score, index) => score + leadBonus(index))
}

/** What the place of a sentence adds to its score. */
export function leadBonus(index: number): number {
  return MODEL.leadBonus[index] ?? 0
}

/** Rows of features as deviations from their means over the sentences of the fitting. */
export function standardized(rows: Float32Array): Float32Array {
  const { means, deviations } = MODEL
  return rows.map((value, at) => {
    const feature = at % FEATURE_NAMES.length
    const distance = (value - means[feature]) / deviations[feature]
    return Math.max(-MOST_DEVIATIONS, Math.min(MOST_DEVIATIONS, distance))
  })
}
