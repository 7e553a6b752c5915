import type { Article } from './core/article.ts'
import {
  checked,
  checkNames,
  EXTRA_OPTIONS,
  type ExtraOptions,
  LENGTH_OPTIONS,
  type LengthOptions,
  type Names,
  RANK_OPTIONS,
  type RankOptions,
  summaryOptionsOf,
} from './core/library/options.ts'
import { rankWith } from './core/library/pieces.ts'
import { type Abort, signalOption } from './core/library/signal.ts'
import { settle } from './core/page/sentence.ts'
import { readArticle } from './core/read-article.ts'
import type { Signal } from './core/signal.ts'
import { summarizeSource } from './core/summarize.ts'
import type { Summary } from './core/summary.ts'
import { type Input, READ_OPTIONS, type ReadOptions, sourceFrom } from './dom/source.ts'
import { turn } from './dom/turn.ts'

export type { Article, Paragraph, Section, Sentence, Span } from './core/article.ts'
export { type ErrorCode, UserError } from './core/error.ts'
export type { Format, PageSource } from './core/formats/source.ts'
export type { Keyword } from './core/keyphrases/keywords.ts'
export type { LengthOptions, RankOptions } from './core/library/options.ts'
export { keywords, rankers, select } from './core/library/pieces.ts'
export { type PageOptions, type RenderOptions, render } from './core/library/render.ts'
export type { Abort } from './core/library/signal.ts'
export type { About } from './core/rank/about.ts'
export type { RankerName } from './core/rank/rankers.ts'
export type { OutputFormat } from './core/render/render.ts'
export type { ChosenSentence, LeftOut, Reason, Stats, Summary } from './core/summary.ts'
export { type Placed, rangesOf } from './dom/ranges.ts'
export { type Input, pageOf, type ReadOptions, type TextInput } from './dom/source.ts'

/** The options of `summarize`; they bear the command's long names. */
export interface Options extends ReadOptions, RankOptions, LengthOptions, ExtraOptions {}

const OPTIONS: Names<Options> = { ...READ_OPTIONS, ...RANK_OPTIONS, ...LENGTH_OPTIONS, ...EXTRA_OPTIONS }

/**
 * The summary of an article: of a text the same object that the command prints as JSON; of a node its sentences have their
 * places in that, for `rangesOf`. Rejects with a `UserError` where an option is wrong or the article has no prose.
 */
export async function summarize(article: Input, options: Options = {}): Promise<Summary> {
  checkNames(options, OPTIONS)
  const asked = { ...summaryOptionsOf(options), signal: inTurns(options.signal) }
  const { summary } = await summarizeSource(await sourceFrom(article, options), asked)
  return summary
}

/**
 * The article in a text or a node, boilerplate left out, cut into paragraphs, sentences and words; it may have no sentence.
 * Rejects with a `UserError` where an option is wrong.
 */
export async function parse(input: Input, options: ReadOptions = {}): Promise<Article> {
  checkNames(options, READ_OPTIONS)
  const language = checked('language', options.language)
  const signal = inTurns(options.signal)
  const { article } = await readArticle(await sourceFrom(input, options), language, signal)
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

/** The signal, else one that never ends the work: between its stages the page gets its turn all the same. */
function inTurns(abort: Abort | undefined): Signal {
  return signalOption(abort, turn) ?? { turn, throwIfAborted() {} }
}
