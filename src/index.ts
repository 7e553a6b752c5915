import {
  checkNames,
  keywordsOption,
  LENGTH_OPTIONS,
  type LengthOptions,
  languageOption,
  lengthOf,
  type Names,
  RANK_OPTIONS,
  type RankOptions,
  rankingOf,
} from './library/options.ts'
import { READ_OPTIONS, type ReadOptions, sourceFrom } from './library/source.ts'
import { summarizeSource } from './summarize.ts'
import type { Summary } from './summary.ts'

export type { Article, Paragraph, Sentence, Span } from './article.ts'
export { type ErrorCode, UserError } from './error.ts'
export type { LengthOptions, RankOptions } from './library/options.ts'
export { parse, rank, rankers, select } from './library/pieces.ts'
export { type PageOptions, type RenderOptions, render } from './library/render.ts'
export type { ReadOptions } from './library/source.ts'
export type { About } from './rank/about.ts'
export type { Keyword } from './rank/keywords.ts'
export type { RankerName } from './rank/rankers.ts'
export type { Format } from './read/source.ts'
export type { OutputFormat } from './render/render.ts'
export type { Signal } from './signal.ts'
export type { ChosenSentence, LeftOut, Reason, Stats, Summary } from './summary.ts'

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
 * an option is wrong, the bytes are in no known format, or the article has no prose.
 */
export async function summarize(article: string | Uint8Array, options: Options = {}): Promise<Summary> {
  checkNames(options, OPTIONS)
  const { summary } = await summarizeSource(sourceFrom(article, options), {
    ...rankingOf(options),
    ...lengthOf(options),
    language: languageOption(options.language),
    keywords: keywordsOption(options.keywords),
    explain: options.explain === true ? Infinity : 0,
  })
  return summary
}
