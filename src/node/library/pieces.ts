import type { Article, Sentence } from '../../core/article.ts'
import { withCommonWords } from '../../core/languages/common-words.ts'
import { languageOf } from '../../core/languages/languages.ts'
import { RANKER_NAMES, type RankerName } from '../../core/rank/rankers.ts'
import { readArticle } from '../../core/read-article.ts'
import { budgetFor } from '../../core/select/budget.ts'
import { choose } from '../../core/select/choose.ts'
import { rankArticle } from '../../core/summarize.ts'
import { signalOption, withTimeLimit } from '../signal.ts'
import { scoresUnfit } from './error.ts'
import {
  checked,
  checkNames,
  LENGTH_OPTIONS,
  type LengthOptions,
  lengthOf,
  RANK_OPTIONS,
  type RankOptions,
  rankingOf,
} from './options.ts'
import { type Input, READ_OPTIONS, type ReadOptions, sourceFrom } from './source.ts'

/**
 * The article in a text, in the bytes of a file or at an address, boilerplate left out, cut into paragraphs, sentences and words;
 * it may have no sentence. Rejects with a `UserError` where it cannot be had, is in no known format, or an option is wrong.
 */
export async function parse(input: Input, options: ReadOptions = {}): Promise<Article> {
  checkNames(options, READ_OPTIONS)
  const language = checked('language', options.language)
  const abort = signalOption(options.signal)
  const source = await sourceFrom(input, options)
  const signal = withTimeLimit(source, abort)
  const { article } = await readArticle(source, language, signal)
  return article
}

/** The names of all rankers. */
export const rankers: readonly RankerName[] = RANKER_NAMES

/**
 * The salience of every sentence of an article, in its order: higher is more salient, and nothing else is to be read
 * from it. It is that among several sentences of a summary: where one is asked for, `summarize` ranks anew. Rejects with a
 * `UserError` where an option is wrong.
 */
export async function rank(article: Article, options: RankOptions = {}): Promise<number[]> {
  checkNames(options, RANK_OPTIONS)
  const ranking = rankingOf(options)
  const language = withCommonWords(await languageOf(article.language), article.sentences)
  const { scores } = await rankArticle(article, language, ranking)
  return Array.from(scores)
}

/**
 * The sentences that make the summary for scores of your own or of `rank`, in the article's order: never longer than
 * asked for, and never none but of an article without any. What leans on another sentence or repeats one gives way to
 * its equals. A `UserError` where there is not one finite score for every sentence, or an option is wrong.
 */
export function select(
  { sentences }: Article,
  scores: ArrayLike<number>,
  options: LengthOptions = {},
): readonly Sentence[] {
  checkNames(options, LENGTH_OPTIONS)
  const budget = budgetFor(lengthOf(options), sentences.length)
  const own = Float64Array.from(scores)
  if (own.length !== sentences.length || !own.every(Number.isFinite)) throw scoresUnfit(sentences.length)
  return sentences.length === 0 ? [] : choose(sentences, own, budget)
}
