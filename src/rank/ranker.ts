import type { Article } from '../article.ts'
import type { Terms } from './terms.ts'

/** An article with what the rankers look at. */
export interface Analysis {
  readonly article: Article
  readonly terms: Terms
}

/** Gives each sentence its salience: any finite numbers, in article order, higher is more salient. */
export type Ranker = (analysis: Analysis) => Float64Array
