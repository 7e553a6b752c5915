import type { Sentence } from './article.ts'
import { secondsFor } from './reading-time.ts'

/** How much reading the summary saves. Times are in whole seconds at 238 words a minute. */
export interface Stats {
  readonly articleWords: number
  readonly articleSentences: number
  readonly summaryWords: number
  /** The share of the article's words that the summary leaves out, 0 to 1, to three decimals. */
  readonly reduction: number
  /** For the summary. */
  readonly secondsToRead: number
  /** For the words that it leaves out. */
  readonly secondsSaved: number
}

/** The figures of a summary, given the sentences of the article and those of the summary. */
export function statsOf(article: readonly Sentence[], summary: readonly Sentence[]): Stats {
  const articleWords = countWords(article)
  const summaryWords = countWords(summary)
  return {
    articleWords,
    articleSentences: article.length,
    summaryWords,
    reduction: round(1 - summaryWords / articleWords),
    secondsToRead: secondsFor(summaryWords),
    secondsSaved: secondsFor(articleWords - summaryWords),
  }
}

function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0)
}

/** To three decimals: more would look more exact than it is. */
function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
