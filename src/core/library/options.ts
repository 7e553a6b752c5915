import { LENGTH_NAMES, LENGTHS, type Length } from '../length.ts'
import type { RankerName } from '../rank/rankers.ts'
import { OUTPUT_FORMATS } from '../render/render.ts'
import type { SummaryOptions } from '../summarize.ts'
import { type Check, DEFAULT_KEYWORDS, oneOf, SHARED_CHECKS } from './checks.ts'
import { noOptions, severalLengths, unknownOption, wrongOption } from './error.ts'
import type { Abort } from './signal.ts'

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

/** What a summary may hold besides its sentences. */
export interface ExtraOptions {
  /** Why each sentence was chosen, and why the best one left out was not; by default not said. */
  readonly explain?: boolean | undefined
  /** So many key phrases at most, or true for eight; by default none. */
  readonly keywords?: number | boolean | undefined
}

/** The names of all options of a kind: one that is missing or too many does not compile. */
export type Names<Options> = Readonly<Record<keyof Options, unknown>>

export const LENGTH_OPTIONS: Names<LengthOptions> = LENGTHS
export const RANK_OPTIONS: Names<RankOptions> = { ranker: true, about: true, signal: true }
export const EXTRA_OPTIONS: Names<ExtraOptions> = { explain: true, keywords: true }

/** The options whose values are checked: as the command's, but for what only a program can pass. */
const TABLE = {
  ...SHARED_CHECKS,
  keywords: {
    read: (asked) =>
      typeof asked === 'boolean'
        ? asked
          ? DEFAULT_KEYWORDS
          : undefined
        : SHARED_CHECKS.keywords.read(asked),
    form: `true or ${SHARED_CHECKS.keywords.form}`,
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
  return checkedBy<Values[Name]>(OPTIONS[name], name, given)
}

/** The same for an option that only one of the libraries has. */
export function checkedBy<Value>(check: Check<Value>, name: string, given: unknown): Value | undefined {
  if (given === undefined) return undefined
  const value = check.read(given)
  if (value === null) throw wrongOption(name, given, check)
  return value
}

/** The length that is asked for; a `UserError` where it is none, or two. */
export function lengthOf(options: LengthOptions): Length {
  const asked = LENGTH_NAMES.filter((name) => options[name] !== undefined)
  if (asked.length > 1) throw severalLengths(asked)
  return Object.fromEntries(asked.map((name) => [name, checked(name, options[name])]))
}

/** The ranking that is asked for, but for its signal; a `UserError` where an option is wrong. */
export function rankingOf({ ranker, about }: RankOptions): Pick<SummaryOptions, 'ranker' | 'about'> {
  return { ranker: checked('ranker', ranker), about: checked('about', about) }
}

/** The summary that is asked for, but for its signal; a `UserError` where an option is wrong. */
export function summaryOptionsOf(
  options: RankOptions & LengthOptions & ExtraOptions & { readonly language?: string | undefined },
): SummaryOptions {
  return {
    ...rankingOf(options),
    ...lengthOf(options),
    language: checked('language', options.language),
    keywords: checked('keywords', options.keywords),
    explain: checked('explain', options.explain) ? Infinity : 0,
    fragments: true,
  }
}
