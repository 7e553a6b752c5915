import { FEATURE_NAMES, featuresOf } from '../features/features.ts'
import { memoizeByIdentity } from '../memoize-by-identity.ts'
import { type ForwardPass, forwardPass } from '../network/network.ts'
import { MODEL } from '../network/weights.ts'
import type { Analysis, Ranker } from '../ranker.ts'

/** Standardized features beyond this many deviations tell nothing more; the fitting clips them alike. */
const MOST_DEVIATIONS = 4
const PAGE_RANK = FEATURE_NAMES.indexOf('centrality: PageRank')

/**
 * The trained ranker: a small recurrent network over the plain features of every sentence in their order, fitted on
 * news with human highlights (`npm run train`; after Nallapati et al., "SummaRuNNer", AAAI 2017, with features in
 * place of word vectors). Scores are log-odds of standing in a summary, and what is known beyond the fitting.
 */
export const trained: Ranker = (analysis) => score(analysis).scores

/** What the trained ranker makes of an article. */
export interface Scoring {
  readonly scores: Float64Array
  /** The standardized features, row after row. */
  readonly rows: Float32Array
  readonly pass: ForwardPass
  readonly priors: Priors
}

/** What is added to the network's scores, for each sentence. */
export interface Priors {
  /** The first sentences have a bonus, so that the ranker holds on other news than that which it was fitted on. */
  readonly position: Float64Array
  /**
   * In a language whose words the features do not know, PageRank says as much as all the network does: in most of the
   * languages that were measured that is better than either alone (`npm run bench:languages`).
   */
  readonly centrality: Float64Array
}

/** The judgement of an article, which is asked for its scores and then for its reasons. */
export const score = memoizeByIdentity(scoringOf)

function scoringOf(analysis: Analysis): Scoring {
  const rows = featuresOf(analysis)
  const ranks = analysis.language.cuesOf ? null : pageRanks(rows)
  standardize(rows)
  const pass = forwardPass(MODEL.network, rows)
  const position = pass.scores.map((_, index) => MODEL.leadBonus[index] ?? 0)
  const centrality = ranks ? asLoudAs(pass.scores, ranks) : new Float64Array(position.length)
  const scores = pass.scores.map((score, index) => score + position[index] + centrality[index])
  return { scores, rows, pass, priors: { position, centrality } }
}

/** Makes rows of features deviations from their means over the sentences of the fitting. */
function standardize(rows: Float32Array): void {
  const { means, deviations } = MODEL
  const width = means.length
  for (let start = 0; start < rows.length; start += width) {
    for (let feature = 0; feature < width; feature++) {
      const distance = (rows[start + feature] - means[feature]) / deviations[feature]
      rows[start + feature] = clipped(distance)
    }
  }
}

function clipped(distance: number): number {
  if (distance > MOST_DEVIATIONS) return MOST_DEVIATIONS
  return distance < -MOST_DEVIATIONS ? -MOST_DEVIATIONS : distance
}

function pageRanks(rows: Float32Array): Float64Array {
  const width = FEATURE_NAMES.length
  return Float64Array.from({ length: rows.length / width }, (_, index) => rows[index * width + PAGE_RANK])
}

/** `values` about a mean of 0, spread as widely as the scores. */
function asLoudAs(scores: Float64Array, values: Float64Array): Float64Array {
  const { mean, deviation } = spread(values)
  const factor = deviation === 0 ? 0 : spread(scores).deviation / deviation
  return values.map((value) => (value - mean) * factor)
}

function spread(values: Float64Array): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(variance) }
}
