import { distributionOf } from '../../distribution.ts'
import { doubles } from '../../numbers.ts'
import { FEATURE_NAMES, featuresOf } from '../features/features.ts'
import { memoizeByIdentity } from '../memoize-by-identity.ts'
import { type ForwardPass, forwardPass } from '../network/network.ts'
import { standardize } from '../network/rows.ts'
import { fitted } from '../network/weights.ts'
import { definingOpening } from '../opening.ts'
import type { Analysis, Ranker } from '../ranker.ts'

/** Standardized features are clipped to this many standard deviations, as in the fitting (train/fit.py). */
const MOST_DEVIATIONS = 4
/** How much of a say there is beside the network, in standard deviations of its scores. */
interface Say {
  readonly pageRank: number
  readonly textRank: number
  /** What the first sentence is worth more than the others. */
  readonly first: number
  /** What the opening is, where it says what the article's subject is. */
  readonly opening: number
}

/**
 * A little of PageRank where the network knows the words, which helps most in papers; where it does not, nearly as much of
 * both rankings as of the network, and more of the first sentence, which in news says what it is about, and of the opening
 * of an encyclopedia's article (`npm run bench:genres`, `npm run bench:languages`).
 */
const WITH_WORDS: Say = { pageRank: 0.2, textRank: 0, first: 0, opening: 0 }
const WITHOUT_WORDS: Say = { pageRank: 0.2, textRank: 0.6, first: 1.5, opening: 1.5 }
/**
 * Where one sentence is asked for and the network finds none outstanding, it does not know which: PageRank then says as much
 * as it does. Where one is outstanding, such as the first of news that has it, that chooses worse.
 */
const UNSURE: Say = { ...WITH_WORDS, pageRank: 1 }
/** So many deviations above the mean of the scores: between 1.3 and 1.6 it makes no difference to articles of the fitting. */
const OUTSTANDING = 1.5

const [PAGE_RANK, TEXT_RANK] = ['centrality: PageRank', 'centrality: TextRank'].map((name) =>
  FEATURE_NAMES.indexOf(name),
)

/**
 * The trained ranker: a small recurrent network over simple features of the sentences in order (`npm run train`; after
 * Nallapati et al., "SummaRuNNer", AAAI 2017, with features in place of word vectors). One set of weights for all kinds of
 * text: it was fitted on news, on many kinds of text with summaries, and on real files that were graded sentence by
 * sentence. Scores are the network's log-odds that a sentence belongs to a summary, plus what is added below; where one
 * sentence is asked for, they are those that it is the one.
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
  /** What is added to the network's scores, on their scale, by the group of features that it belongs to. */
  readonly added: Readonly<Record<AddedGroup, Float64Array>>
}

/** The groups of features that have a say beside the network. */
export const ADDED_GROUPS = ['centrality', 'position'] as const
type AddedGroup = (typeof ADDED_GROUPS)[number]

/** The scoring of an article. Memoized: after the scores, the reasons are asked for. */
export const score = memoizeByIdentity(scoringOf)

function scoringOf(analysis: Analysis): Scoring {
  const rows = featuresOf(analysis)
  const [pageRanks, textRanks] = [column(rows, PAGE_RANK), column(rows, TEXT_RANK)]
  const knowsWords = analysis.language.cuesOf !== undefined
  const { single, several, wordless } = fitted()
  const network = analysis.single ? single : knowsWords ? several : wordless
  standardize(network, rows, MOST_DEVIATIONS)
  const { scores: logOdds, mean, rescore } = forwardPass(network, rows)
  const { mean: middle, deviation } = distributionOf(logOdds)
  const isUnsure = analysis.single && logOdds.every((odds) => odds < middle + OUTSTANDING * deviation)
  const say = knowsWords ? (isUnsure ? UNSURE : WITH_WORDS) : WITHOUT_WORDS
  const opening = definingOpening(analysis)
  const centrality = doubles(logOdds.length)
  addScaled(centrality, say.pageRank * deviation, pageRanks)
  addScaled(centrality, say.textRank * deviation, textRanks)
  const position = doubles(logOdds.length)
  for (let at = 0; at < position.length; at++)
    position[at] = deviation * ((at === 0 ? say.first : 0) + (at < opening ? say.opening : 0))
  const added = { centrality, position }
  const scores = doubles(logOdds.length)
  for (let at = 0; at < scores.length; at++) scores[at] = logOdds[at] + centrality[at] + position[at]
  return { scores, rows, mean, rescore, added }
}

function column(rows: Float32Array, at: number): Float64Array {
  const width = FEATURE_NAMES.length
  const values = doubles(rows.length / width)
  for (let row = 0; row < values.length; row++) values[row] = rows[row * width + at]
  return values
}

/** Adds values to a sum, shifted to a mean of 0 and scaled to a standard deviation. */
function addScaled(sum: Float64Array, wanted: number, values: Float64Array): void {
  const { mean, deviation } = distributionOf(values)
  const factor = deviation === 0 ? 0 : wanted / deviation
  for (let at = 0; at < values.length; at++) sum[at] += (values[at] - mean) * factor
}
