import type { Article } from '../article.ts'
import type { Language } from '../languages/language.ts'
import type { Terms } from './terms.ts'

/** An article and what rankers need to know of it. */
export interface Analysis {
  readonly article: Article
  readonly terms: Terms
  readonly language: Language
  /** Whether one sentence is asked for: which says it best alone is another question than which belongs to several. */
  readonly single?: boolean
}

/** Scores each sentence by its salience: finite numbers in article order, higher is more salient. No unit, no fixed range. */
export type Ranker = (analysis: Analysis) => Float64Array

/** Gives a function from the index of a sentence to the reasons for its score; they sum to it. */
export type Explainer = (analysis: Analysis) => (index: number) => Reason[]

/** What one property of a sentence adds to its score or takes from it. */
export interface Reason {
  /** The name of the property. */
  readonly feature: string
  /** In units of the score; below 0 where it lowers the score. */
  readonly contribution: number
}
