import type { Article } from '../src/article.ts'
import type { Language } from '../src/language/language.ts'
import { languageOf } from '../src/language/languages.ts'
import { DEFAULT_RANKER, RANKER_NAMES, type RankerName } from '../src/rank/rankers.ts'
import type { Source } from '../src/read/source.ts'
import { readArticle, summarizeSource } from '../src/summarize.ts'

export {
  type Article,
  DEFAULT_RANKER,
  type Language,
  languageOf,
  RANKER_NAMES,
  type RankerName,
  readArticle,
  type Source,
}

/** The texts of all sentences the program finds in an article, in order. */
export async function sentencesOf(source: Source): Promise<string[]> {
  const { article } = await readArticle(source)
  return article.sentences.map(({ text }) => text)
}

/** Indices of the sentences the program prints when asked for `count`, ascending. */
export async function choose(source: Source, ranker: RankerName, count: number): Promise<number[]> {
  const { summary } = await summarizeSource(source, { sentences: count, ranker })
  return summary.sentences.map(({ index }) => index)
}
