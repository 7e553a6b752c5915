import type { Article } from '../src/core/article.ts'
import type { Source, TextFormat } from '../src/core/formats/source.ts'
import type { Language } from '../src/core/languages/language.ts'
import { languageOf } from '../src/core/languages/languages.ts'
import { DEFAULT_RANKER, RANKER_NAMES, type RankerName } from '../src/core/rank/rankers.ts'
import { readArticle } from '../src/core/read-article.ts'
import { choose as chooseSentences } from '../src/core/select/choose.ts'
import { rankArticle, summarizeSource } from '../src/core/summarize.ts'

export {
  type Article,
  DEFAULT_RANKER,
  type Language,
  languageOf,
  RANKER_NAMES,
  type RankerName,
  readArticle,
  type Source,
  type TextFormat,
}

/** Indices of the sentences the program prints when asked for `count`, ascending. */
export async function choose(source: Source, ranker: RankerName, count: number): Promise<number[]> {
  const { summary } = await summarizeSource(source, { sentences: count, ranker })
  return summary.sentences.map(({ index }) => index)
}

/** The key phrases the program prints when asked for `count`, best first. */
export async function keyPhrasesOf(source: Source, count: number): Promise<string[]> {
  const { summary } = await summarizeSource(source, { keywords: count })
  return (summary.keywords ?? []).map(({ phrase }) => phrase)
}

/** The same for an article that is read already: gives the indices for each of some counts. */
export async function chooseFrom(
  { article, language }: { readonly article: Article; readonly language: Language },
  ranker: RankerName,
  counts: readonly number[],
): Promise<number[][]> {
  const policy = ranker === 'lead' ? 'ranked' : 'mmr'
  const scores = new Map<boolean, Float64Array>()
  for (const single of new Set(counts.map(isOne)))
    scores.set(single, (await rankArticle(article, language, { ranker, single })).scores)
  return counts.map((most) => {
    const own = scores.get(isOne(most))!
    return chooseSentences(article.sentences, own, { unit: 'sentences', most }, policy).map(
      ({ index }) => index,
    )
  })
}

function isOne(count: number): boolean {
  return count === 1
}
