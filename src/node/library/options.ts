import { UserError } from '../../core/error.ts'
import { isTopic, KEYWORDS_FORM, keywordCount, TOPIC_FORM } from '../../core/keyphrases/options.ts'
import { LANGUAGE_CODE_FORM, languageCode } from '../../core/languages/code.ts'
import { LENGTH_NAMES, LENGTHS, type Length, type LengthName } from '../../core/length.ts'
import { nearest } from '../../core/nearest.ts'
import { RANKER_NAMES, type RankerName } from '../../core/rank/rankers.ts'
import type { SummaryOptions } from '../../core/summarize.ts'
import { type Abort, signalOption } from '../signal.ts'

/** How long a summary is to be, in one of these ways; by default three sentences, at most a third of the article's. */
export interface LengthOptions extends Omit<Length, 'percent' | 'time'> {
  /** At most this share of the article's sentences: 20 or "20%". */
  readonly percent?: number | string | undefined
  /** What can be read in this many seconds, or in "30s", "1m" or "1m30s". */
  readonly time?: number | string | undefined
}

/** How sentences are weighed. */
export interface RankOptions {
  /** By default "trained". */
  readonly ranker?: RankerName | undefined
  /** What the article says about these words is favoured, where it says anything. */
  readonly about?: string | undefined
  /** Ends the work between its stages: it rejects with the signal's reason. */
  readonly signal?: Abort | undefined
}

/** The names of all options of a kind: one that is missing or too many does not compile. */
export type Names<Options> = Readonly<Record<keyof Options, unknown>>

export const LENGTH_OPTIONS: Names<LengthOptions> = LENGTHS
export const RANK_OPTIONS: Names<RankOptions> = { ranker: true, about: true, signal: true }

/** Throws a `UserError` where an option is given that does not exist; what is undefined is not given. */
export function checkNames<Options extends object>(options: Options, names: Names<Options>): void {
  if (typeof options !== 'object' || options === null)
    throw new UserError('invalid-option', `options are ${options}`, 'pass them as an object')
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || Object.hasOwn(names, name)) continue
    throw new UserError('unknown-option', `${name} is no option`, wayOut(name, Object.keys(names)))
  }
}

function wayOut(value: string, allowed: readonly string[]): string {
  const guess = nearest(value, allowed)
  return guess === null ? `pass one of ${allowed.join(', ')}` : `did you mean ${guess}?`
}

/** The length that is asked for; a `UserError` where it is none, or two. */
export function lengthOf(options: LengthOptions): Length {
  const asked = LENGTH_NAMES.filter((name) => options[name] !== undefined)
  if (asked.length > 1)
    throw new UserError('conflicting-options', `${asked.join(' and ')} are given`, 'pass one of them')
  return Object.fromEntries(asked.map((name) => [name, amountOf(name, options[name]!)]))
}

function amountOf(name: LengthName, value: string | number): number {
  const { read, form } = LENGTHS[name]
  const amount = read(value)
  if (amount === null) throw new UserError('invalid-option', `${name} is "${value}"`, `pass ${form}`)
  return amount
}

/** The same options as the pipeline takes them; a `UserError` where one is wrong. */
export function rankingOf({
  ranker,
  about,
  signal,
}: RankOptions): Pick<SummaryOptions, 'ranker' | 'about' | 'signal'> {
  oneOf('ranker', ranker, RANKER_NAMES)
  if (about === undefined || isTopic(about)) return { ranker, about, signal: signalOption(signal) }
  throw new UserError('invalid-option', `about is "${about}"`, `pass ${TOPIC_FORM}`)
}

/** The ISO 639-1 code in a language tag; a `UserError` where it is none. */
export function languageOption(tag: string | undefined): string | undefined {
  const code = tag === undefined ? undefined : languageCode(tag)
  if (code === null)
    throw new UserError('invalid-option', `language is "${tag}"`, `pass ${LANGUAGE_CODE_FORM}`)
  return code
}

/** How many key phrases are asked for, undefined for none; a `UserError` where it is no number of them. */
export function keywordsOption(asked: number | boolean | undefined): number | undefined {
  if (asked === undefined || asked === false) return undefined
  const count = keywordCount(asked)
  if (count === null)
    throw new UserError('invalid-option', `keywords is "${asked}"`, `pass true or ${KEYWORDS_FORM}`)
  return count
}

/** Throws a `UserError` where the value of an option is none of those allowed. */
export function oneOf(option: string, value: string | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value)) return
  throw new UserError('invalid-option', `${option} is "${value}"`, wayOut(value, allowed))
}
