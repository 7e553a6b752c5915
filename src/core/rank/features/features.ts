import { tfIdfVectors } from '../graph/vectors.ts'
import type { Analysis } from '../ranker.ts'
import { centrality } from './centrality.ts'
import { characters } from './characters.ts'
import { discourseCues } from './discourse.ts'
import { forwardLinks } from './forward-links.ts'
import type { Evidence, FeatureGroup } from './group.ts'
import { keyTerms } from './key-terms.ts'
import { length } from './length.ts'
import { numbersAndNames } from './numbers-and-names.ts'
import { paragraph } from './paragraph.ts'
import { position } from './position.ts'
import { section } from './section.ts'
import { surfaceCues } from './surface.ts'
import { title } from './title.ts'
import { tokenFlagsOf } from './token-flags.ts'
import { wording } from './wording.ts'

/** The groups, in the order of a row. */
export const FEATURE_GROUPS = [
  position,
  length,
  centrality,
  forwardLinks,
  title,
  keyTerms,
  numbersAndNames,
  discourseCues,
  surfaceCues,
  section,
  paragraph,
  characters,
  wording,
] as const

/** The name of every feature, "group: feature", in the order of a row; the weights are stored with the same names. */
export const FEATURE_NAMES: readonly string[] = FEATURE_GROUPS.flatMap(({ name, features }) =>
  features.map((feature) => `${name}: ${feature}`),
)

/** Archives are of shorter articles; what belongs to longer ones is not kept in memory. In sentences. */
const LONGEST_HELD = 1000

/**
 * What measures the sentences of the last article: of functions that nobody holds, V8 forgets what it compiled when it searches
 * all memory, and a thread that works on an archive would compile them again and again.
 */
const measures: ReturnType<FeatureGroup['measure']>[] = []

/** The features of all sentences: one row of `FEATURE_NAMES.length` numbers after another, in article order. */
export function featuresOf({ article, terms, language }: Analysis): Float32Array {
  const evidence: Evidence = {
    article,
    terms,
    language,
    vectors: tfIdfVectors(terms),
    tokenFlags: tokenFlagsOf(terms),
  }
  const width = FEATURE_NAMES.length
  const rows = new Float32Array(article.sentences.length * width)
  let column = 0
  for (const [group, { features, measure }] of FEATURE_GROUPS.entries()) {
    const featuresOfSentence = measure(evidence)
    if (article.sentences.length < LONGEST_HELD) measures[group] = featuresOfSentence
    for (let index = 0; index < article.sentences.length; index++) {
      const values = featuresOfSentence(article.sentences[index])
      const start = index * width + column
      // Number by number: for so few, `set` takes V8 longer.
      for (let at = 0; at < values.length; at++) rows[start + at] = values[at]
    }
    column += features.length
  }
  return rows
}
