import type { Sentence } from './article.ts'
import { secondsFor } from './reading-time.ts'

/** How much reading the summary spares. */
export interface Stats {
  readonly articleWords: number
  readonly articleSentences: number
  readonly summaryWords: number
  /** The share of the article's words that the summary leaves out, 0 to 1. */
  readonly reduction: number
  /** Whole seconds. */
  readonly secondsToRead: number
  /** Whole seconds. */
  readonly secondsSaved: number
}

/** What the sentences of a summary spare of those of its article. */
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

/** To three decimals: more would pretend. */
function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
