import {
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
import { summarizeSource } from './core/summarize.ts'
import type { Summary } from './core/summary.ts'
import { type Input, READ_OPTIONS, type ReadOptions, sourceFrom } from './node/library/source.ts'
import { nodeSignal, withTimeLimit } from './node/signal.ts'

export type { Article, Paragraph, Section, Sentence, Span } from './core/article.ts'
export { type ErrorCode, UserError } from './core/error.ts'
export type { Format } from './core/formats/source.ts'
export type { Keyword } from './core/keyphrases/keywords.ts'
export type { LengthOptions, RankOptions } from './core/library/options.ts'
export { rankers, select } from './core/library/pieces.ts'
export { type PageOptions, type RenderOptions, render } from './core/library/render.ts'
export type { Abort } from './core/library/signal.ts'
export type { About } from './core/rank/about.ts'
export type { RankerName } from './core/rank/rankers.ts'
export type { OutputFormat } from './core/render/render.ts'
export type { ChosenSentence, LeftOut, Reason, Stats, Summary } from './core/summary.ts'
export { parse, rank } from './node/library/pieces.ts'
export type { ReadOptions } from './node/library/source.ts'

/** The options of `summarize`; they bear the command's long names. */
export interface Options extends ReadOptions, RankOptions, LengthOptions, ExtraOptions {}

const OPTIONS: Names<Options> = { ...READ_OPTIONS, ...RANK_OPTIONS, ...LENGTH_OPTIONS, ...EXTRA_OPTIONS }

/**
 * The summary of an article: the same object that the command prints as JSON. Rejects with a `UserError` where
 * an option is wrong, the article cannot be had, is in no known format, or has no prose.
 */
export async function summarize(article: Input, options: Options = {}): Promise<Summary> {
  checkNames(options, OPTIONS)
  const signal = nodeSignal(options.signal)
  const asked = summaryOptionsOf(options)
  const source = await sourceFrom(article, options)
  const { summary } = await summarizeSource(source, {
    ...asked,
    signal: withTimeLimit(source, signal),
  })
  return summary
}
