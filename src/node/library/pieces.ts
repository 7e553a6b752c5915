import type { Article } from '../../core/article.ts'
import { checked, checkNames, type RankOptions } from '../../core/library/options.ts'
import { rankWith } from '../../core/library/pieces.ts'
import { settle } from '../../core/page/sentence.ts'
import { readArticle } from '../../core/read-article.ts'
import { nodeSignal, turn, withTimeLimit } from '../signal.ts'
import { type Input, READ_OPTIONS, type ReadOptions, sourceFrom } from './source.ts'

/**
 * The article in a text, in the bytes of a file or at an address, boilerplate left out, cut into paragraphs, sentences and words;
 * it may have no sentence. Rejects with a `UserError` where it cannot be had, is in no known format, or an option is wrong.
 */
export async function parse(input: Input, options: ReadOptions = {}): Promise<Article> {
  checkNames(options, READ_OPTIONS)
  const language = checked('language', options.language)
  const abort = nodeSignal(options.signal)
  const source = await sourceFrom(input, options)
  const signal = withTimeLimit(source, abort)
  const { article } = await readArticle(source, language, signal)
  settle(article.sentences)
  return article
}

/**
 * The salience of every sentence of an article, in its order: higher is more salient, and nothing else is to be read
 * from it. It is that among several sentences of a summary: where one is asked for, `summarize` ranks anew. Rejects with a
 * `UserError` where an option is wrong.
 */
export function rank(article: Article, options: RankOptions = {}): Promise<number[]> {
  return rankWith(turn, article, options)
}
