import { tfIdfVectors } from '../graph/vectors.ts'
import type { Analysis } from '../ranker.ts'
import { centrality } from './centrality.ts'
import { voice } from './discourse.ts'
import { uptake } from './forward-links.ts'
import type { Evidence } from './group.ts'
import { keyTerms } from './key-terms.ts'
import { length } from './length.ts'
import { figures } from './numbers-and-names.ts'
import { position } from './position.ts'
import { look } from './surface.ts'
import { title } from './title.ts'
import { marksOf } from './token-flags.ts'

/** The groups in the order in which their features stand in a row. */
export const GROUPS = [position, length, centrality, uptake, title, keyTerms, figures, voice, look] as const

/** The name of every feature with its group's, in the order of a row. */
export const FEATURE_NAMES: readonly string[] = GROUPS.flatMap(({ name, features }) =>
  features.map((feature) => `${name}: ${feature}`),
)

/** The features of all sentences, row after row of `FEATURE_NAMES.length` numbers. */
export function featuresOf({ article, terms, language }: Analysis): Float32Array {
  const evidence: Evidence = {
    article,
    terms,
    vectors: tfIdfVectors(terms),
    marks: marksOf(terms, language),
  }
  const width = FEATURE_NAMES.length
  const rows = new Float32Array(article.sentences.length * width)
  let column = 0
  for (const { features, measure } of GROUPS) {
    const featuresOfSentence = measure(evidence)
    for (let index = 0; index < article.sentences.length; index++) {
      const values = featuresOfSentence(article.sentences[index])
      for (let at = 0; at < values.length; at++) rows[index * width + column + at] = values[at]
    }
    column += features.length
  }
  return rows
}
