import type { Article } from '../article.ts'
import type { Language } from '../languages/language.ts'
import type { Terms } from './terms.ts'

/** An article with what the rankers look at. */
export interface Analysis {
  readonly article: Article
  readonly terms: Terms
  readonly language: Language
}

/** Gives each sentence its salience: any finite numbers, in article order, higher is more salient. */
export type Ranker = (analysis: Analysis) => Float64Array

/** Gives the reasons for the score of one sentence of an article; they sum to it. */
export type Explainer = (analysis: Analysis) => (index: number) => Reason[]

/** What one thing about a sentence adds to its score, or takes from it. */
export interface Reason {
  readonly feature: string
  readonly contribution: number
}
