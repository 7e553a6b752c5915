import { RANKER_NAMES, type RankerName } from '../src/rank/rankers.ts'
import type { Source } from '../src/read/source.ts'
import { readArticle, summarizeSource } from '../src/summarize.ts'

export { RANKER_NAMES, type RankerName, type Source }

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
