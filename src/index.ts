import { summarizeSource } from './core/summarize.ts'
import type { Summary } from './core/summary.ts'
import {
  checked,
  checkNames,
  LENGTH_OPTIONS,
  type LengthOptions,
  lengthOf,
  type Names,
  RANK_OPTIONS,
  type RankOptions,
  rankingOf,
} from './node/library/options.ts'
import { type Input, READ_OPTIONS, type ReadOptions, sourceFrom } from './node/library/source.ts'
import { withTimeLimit } from './node/signal.ts'

export type { Article, Paragraph, Section, Sentence, Span } from './core/article.ts'
export { type ErrorCode, UserError } from './core/error.ts'
export type { Format } from './core/formats/source.ts'
export type { Keyword } from './core/keyphrases/keywords.ts'
export type { About } from './core/rank/about.ts'
export type { RankerName } from './core/rank/rankers.ts'
export type { OutputFormat } from './core/render/render.ts'
export type { ChosenSentence, LeftOut, Reason, Stats, Summary } from './core/summary.ts'
export type { LengthOptions, RankOptions } from './node/library/options.ts'
export { parse, rank, rankers, select } from './node/library/pieces.ts'
export { type PageOptions, type RenderOptions, render } from './node/library/render.ts'
export type { ReadOptions } from './node/library/source.ts'
export type { Abort } from './node/signal.ts'

/** The options of `summarize`; they bear the command's long names. */
export interface Options extends ReadOptions, RankOptions, LengthOptions {
  /** Why each sentence was chosen, and why the best one left out was not; by default not said. */
  readonly explain?: boolean | undefined
  /** So many key phrases at most, or true for eight; by default none. */
  readonly keywords?: number | boolean | undefined
}

const OPTIONS: Names<Options> = {
  ...READ_OPTIONS,
  ...RANK_OPTIONS,
  ...LENGTH_OPTIONS,
  explain: true,
  keywords: true,
}

/**
 * The summary of an article: the same object that the command prints as JSON. Rejects with a `UserError` where
 * an option is wrong, the article cannot be had, is in no known format, or has no prose.
 */
export async function summarize(article: Input, options: Options = {}): Promise<Summary> {
  checkNames(options, OPTIONS)
  const { signal, ...ranking } = rankingOf(options)
  const asked = {
    ...ranking,
    ...lengthOf(options),
    language: checked('language', options.language),
    keywords: checked('keywords', options.keywords),
    explain: checked('explain', options.explain) ? Infinity : 0,
  }
  const source = await sourceFrom(article, options)
  const { summary } = await summarizeSource(source, { ...asked, signal: withTimeLimit(source, signal) })
  return summary
}
