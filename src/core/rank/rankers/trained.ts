import { FEATURE_NAMES, featuresOf } from '../features/features.ts'
import { memoizeByIdentity } from '../memoize-by-identity.ts'
import { type ForwardPass, forwardPass } from '../network/network.ts'
import { standardize } from '../network/rows.ts'
import { FITTED } from '../network/weights.ts'
import type { Analysis, Ranker } from '../ranker.ts'

/** Standardized features are clipped to this many standard deviations, as in the fitting (train/fit.py). */
const MOST_DEVIATIONS = 4
/**
 * How much of a say PageRank has beside the network, in standard deviations of its scores: a little where the network knows
 * the words, which helps most in papers, and as much as the network where it does not (`npm run bench:genres`,
 * `npm run bench:languages`).
 */
const [CENTRALITY, CENTRALITY_WITHOUT_WORDS] = [0.2, 1]
const PAGE_RANK = FEATURE_NAMES.indexOf('centrality: PageRank')

/**
 * The trained ranker: a small recurrent network over simple features of the sentences in order (`npm run train`; after
 * Nallapati et al., "SummaRuNNer", AAAI 2017, with features in place of word vectors). One set of weights for all kinds of
 * text: it was fitted on news, on many kinds of text with summaries, and on real files that were graded sentence by
 * sentence. Scores are the network's log-odds that a sentence belongs to a summary, plus the bonus below.
 */
export const trained: Ranker = (analysis) => score(analysis).scores

/** The scores of an article and what they are made of. */
export interface Scoring {
  readonly scores: Float64Array
  /** The standardized features of all sentences, one row after another. */
  readonly rows: Float32Array
  /** Their mean. */
  readonly mean: Float32Array
  /** The network's score of a sentence with other features. */
  readonly rescore: ForwardPass['rescore']
  /** What is added to the network's scores: PageRank, on their scale. */
  readonly centrality: Float64Array
}

/** The scoring of an article. Memoized: after the scores, the reasons are asked for. */
export const score = memoizeByIdentity(scoringOf)

function scoringOf(analysis: Analysis): Scoring {
  const rows = featuresOf(analysis)
  const ranks = pageRanks(rows)
  const weight = analysis.language.cuesOf === undefined ? CENTRALITY_WITHOUT_WORDS : CENTRALITY
  standardize(FITTED, rows, MOST_DEVIATIONS)
  const { scores: logOdds, mean, rescore } = forwardPass(FITTED, rows)
  const centrality = scaledTo(logOdds, ranks).map((value) => weight * value)
  return { scores: logOdds.map((score, index) => score + centrality[index]), rows, mean, rescore, centrality }
}

function pageRanks(rows: Float32Array): Float64Array {
  const width = FEATURE_NAMES.length
  return Float64Array.from({ length: rows.length / width }, (_, index) => rows[index * width + PAGE_RANK])
}

/** `values` shifted to a mean of 0 and scaled to the standard deviation of the scores. */
function scaledTo(scores: Float64Array, values: Float64Array): Float64Array {
  const { mean, deviation } = distributionOf(values)
  const factor = deviation === 0 ? 0 : distributionOf(scores).deviation / deviation
  return values.map((value) => (value - mean) * factor)
}

function distributionOf(values: Float64Array): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(variance) }
}
