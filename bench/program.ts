import type { Article } from '../src/core/article.ts'
import type { Source } from '../src/core/formats/source.ts'
import type { Language } from '../src/core/languages/language.ts'
import { languageOf } from '../src/core/languages/languages.ts'
import { DEFAULT_RANKER, RANKER_NAMES, type RankerName } from '../src/core/rank/rankers.ts'
import { readArticle } from '../src/core/read-article.ts'
import { summarizeSource } from '../src/core/summarize.ts'

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

/** Indices of the sentences the program prints when asked for `count`, ascending. */
export async function choose(source: Source, ranker: RankerName, count: number): Promise<number[]> {
  const { summary } = await summarizeSource(source, { sentences: count, ranker })
  return summary.sentences.map(({ index }) => index)
}
