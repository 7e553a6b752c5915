import type { Ranker } from '../ranker.ts'

/** The article's own order: the baseline that news is written for ("inverted pyramid"). */
export const lead: Ranker = ({ article }) => Float64Array.from(article.sentences, ({ index }) => -index)
