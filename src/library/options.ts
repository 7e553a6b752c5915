import { UserError } from '../error.ts'
import { LANGUAGE_CODE_FORM, languageCode } from '../language/code.ts'
import { LENGTH_NAMES, LENGTHS, type Length, type LengthName } from '../length.ts'
import { RANKER_NAMES, type RankerName } from '../rank/rankers.ts'
import { isTopic, KEYWORDS_FORM, keywordCount, TOPIC_FORM } from '../topic.ts'

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
}

/** The length that is asked for; a `UserError` where it is none, or two. */
export function lengthOf(options: LengthOptions): Length {
  const asked = LENGTH_NAMES.filter((name) => options[name] !== undefined)
  if (asked.length > 1) throw new UserError(`${asked.join(' and ')} are given`, 'pass one of them')
  return Object.fromEntries(asked.map((name) => [name, amountOf(name, options[name]!)]))
}

function amountOf(name: LengthName, value: string | number): number {
  const { read, form } = LENGTHS[name]
  const amount = read(value)
  if (amount === null) throw new UserError(`${name} is "${value}"`, `pass ${form}`)
  return amount
}

/** The same options, checked; a `UserError` where one is wrong. */
export function rankingOf({ ranker, about }: RankOptions): RankOptions {
  oneOf('ranker', ranker, RANKER_NAMES)
  if (about === undefined || isTopic(about)) return { ranker, about }
  throw new UserError(`about is "${about}"`, `pass ${TOPIC_FORM}`)
}

/** The ISO 639-1 code in a language tag; a `UserError` where it is none. */
export function languageOption(tag: string | undefined): string | undefined {
  const code = tag === undefined ? undefined : languageCode(tag)
  if (code === null) throw new UserError(`language is "${tag}"`, `pass ${LANGUAGE_CODE_FORM}`)
  return code
}

/** How many key phrases are asked for, undefined for none; a `UserError` where it is no number of them. */
export function keywordsOption(asked: number | boolean | undefined): number | undefined {
  if (asked === undefined || asked === false) return undefined
  const count = keywordCount(asked)
  if (count === null) throw new UserError(`keywords is "${asked}"`, `pass true or ${KEYWORDS_FORM}`)
  return count
}

/** Throws a `UserError` where the value of an option is none of those allowed. */
export function oneOf(option: string, value: string | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value)) return
  throw new UserError(`${option} is "${value}"`, `pass one of ${allowed.join(', ')}`)
}
