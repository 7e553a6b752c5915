import type { Ranker } from '../ranker.ts'

/** The order of the article. A strong baseline, as news puts the most important first ("inverted pyramid"). */
export const lead: Ranker = ({ article }) => Float64Array.from(article.sentences, ({ index }) => -index)
