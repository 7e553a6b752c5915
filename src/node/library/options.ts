import { FORMATS } from '../../core/formats/source.ts'
import { LENGTH_NAMES, LENGTHS, type Length } from '../../core/length.ts'
import type { RankerName } from '../../core/rank/rankers.ts'
import { OUTPUT_FORMATS } from '../../core/render/render.ts'
import type { SummaryOptions } from '../../core/summarize.ts'
import { CHECKS, type Check, DEFAULT_KEYWORDS, oneOf } from '../options.ts'
import { type Abort, signalOption } from '../signal.ts'
import { noOptions, severalLengths, unknownOption, wrongOption } from './error.ts'

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

/** The options whose values are checked: as the command's, but for what only a program can pass. */
const TABLE = {
  ...CHECKS,
  from: oneOf(['auto', ...FORMATS]),
  keywords: {
    read: (asked) =>
      typeof asked === 'boolean' ? (asked ? DEFAULT_KEYWORDS : undefined) : CHECKS.keywords.read(asked),
    form: `true or ${CHECKS.keywords.form}`,
  } satisfies Check<number | undefined>,
  format: oneOf(OUTPUT_FORMATS),
  width: {
    read: (columns) => (typeof columns === 'number' && columns >= 1 ? columns : null),
    form: 'a number of columns',
  } satisfies Check<number>,
} as const

type Values = { [Name in keyof typeof TABLE]: Exclude<ReturnType<(typeof TABLE)[Name]['read']>, null> }
const OPTIONS: { readonly [Name in keyof Values]: Check<Values[Name]> } = TABLE

/** Throws a `UserError` where an option is given that does not exist; what is undefined is not given. */
export function checkNames<Options extends object>(options: Options, names: Names<Options>): void {
  if (typeof options !== 'object' || options === null) throw noOptions(options)
  const unknown = Object.entries(options).find(
    ([name, value]) => value !== undefined && !Object.hasOwn(names, name),
  )
  if (unknown !== undefined) throw unknownOption(unknown[0], Object.keys(names))
}

/** What the value of an option stands for, undefined where it is not given; a `UserError` where it stands for nothing. */
export function checked<Name extends keyof Values>(name: Name, given: unknown): Values[Name] | undefined {
  if (given === undefined) return undefined
  const value = OPTIONS[name].read(given)
  if (value === null) throw wrongOption(name, given, OPTIONS[name])
  return value
}

/** The length that is asked for; a `UserError` where it is none, or two. */
export function lengthOf(options: LengthOptions): Length {
  const asked = LENGTH_NAMES.filter((name) => options[name] !== undefined)
  if (asked.length > 1) throw severalLengths(asked)
  return Object.fromEntries(asked.map((name) => [name, checked(name, options[name])]))
}

/** The same options as the pipeline takes them; a `UserError` where one is wrong. */
export function rankingOf({
  ranker,
  about,
  signal,
}: RankOptions): Pick<SummaryOptions, 'ranker' | 'about' | 'signal'> {
  return {
    ranker: checked('ranker', ranker),
    about: checked('about', about),
    signal: signalOption(signal),
  }
}
