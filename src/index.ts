import { UserError } from './error.ts'
import { RANKER_NAMES } from './rank/rankers.ts'
import { detectFormat } from './read/format.ts'
import { FORMATS, type Format } from './read/source.ts'
import { type SummaryOptions, summarizeSource } from './summarize.ts'
import type { Summary } from './summary.ts'

export { UserError } from './error.ts'
export type { RankerName } from './rank/rankers.ts'
export type { Format } from './read/source.ts'
export type { ChosenSentence, Stats, Summary } from './summary.ts'

/** The options of `summarize`; they bear the command's long names. */
export interface Options extends SummaryOptions {
  /** How the text is written; by default decided by its look. */
  readonly from?: Format | 'auto' | undefined
}

/** The name that a text without a file bears in its summary. */
const NAMELESS = '-'

/**
 * The summary of an article: the same object that the command prints as JSON. Rejects with a `UserError` where
 * an option is out of range or the text has no prose.
 */
export async function summarize(text: string, options: Options = {}): Promise<Summary> {
  validate(text, options)
  const { from = 'auto', ...rest } = options
  const format = from === 'auto' ? detectFormat(NAMELESS, text) : from
  return summarizeSource({ name: NAMELESS, format, text: text.replace(/^\ufeff/, '') }, rest)
}

function validate(text: unknown, { sentences, ranker, from }: Options): void {
  if (typeof text !== 'string') throw new UserError(`text is ${typeof text}`, 'pass the article as a string')
  if (sentences !== undefined && !(Number.isSafeInteger(sentences) && sentences > 0)) {
    throw new UserError(`sentences is ${sentences}`, 'pass a whole number from 1')
  }
  oneOf('ranker', ranker, RANKER_NAMES)
  oneOf('from', from, ['auto', ...FORMATS])
}

function oneOf(option: string, value: string | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value)) return
  throw new UserError(`${option} is "${value}"`, `pass one of ${allowed.join(', ')}`)
}
