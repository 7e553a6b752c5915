import { UserError } from './error.ts'
import { LANGUAGE_CODE_FORM, languageCode } from './language/code.ts'
import { LENGTH_NAMES, LENGTHS, type Length, type LengthName } from './length.ts'
import { RANKER_NAMES } from './rank/rankers.ts'
import { sourceOf } from './read/content.ts'
import { isEncoding } from './read/declared.ts'
import { detectFormat } from './read/format.ts'
import { FORMATS, type Format, isBinaryFormat, type Source } from './read/source.ts'
import { type SummaryOptions, summarizeSource } from './summarize.ts'
import type { Summary } from './summary.ts'
import { isTopic, KEYWORDS_FORM, keywordCount, TOPIC_FORM } from './topic.ts'

export { UserError } from './error.ts'
export type { About } from './rank/about.ts'
export type { Keyword } from './rank/keywords.ts'
export type { RankerName } from './rank/rankers.ts'
export type { Format } from './read/source.ts'
export type { ChosenSentence, Stats, Summary } from './summary.ts'

/** The options of `summarize`; they bear the command's long names. */
export interface Options extends Omit<SummaryOptions, 'percent' | 'time' | 'keywords'> {
  /** At most this share of the article's sentences: 20 or "20%". */
  readonly percent?: number | string | undefined
  /** What can be read in this many seconds, or in "30s", "1m" or "1m30s". */
  readonly time?: number | string | undefined
  /** So many key phrases at most, or true for eight; by default none. */
  readonly keywords?: number | boolean | undefined
  /** How the article is written; by default decided by its look. */
  readonly from?: Format | 'auto' | undefined
  /** Label of the encoding that the bytes are in; by default found out. */
  readonly encoding?: string | undefined
}

/** The name that a text without a file bears in its summary. */
const NAMELESS = '-'

/**
 * The summary of an article: the same object that the command prints as JSON. Rejects with a `UserError` where
 * an option is out of range, the bytes are in no known format, or the article has no prose.
 */
export async function summarize(article: string | Uint8Array, options: Options = {}): Promise<Summary> {
  validate(article, options)
  const { ranker, explain, language, about } = options
  const source = sourceFrom(article, options)
  const { summary } = await summarizeSource(source, {
    ranker,
    explain: explain === true,
    language: codeOf(language),
    about: aboutOf(about),
    keywords: keywordCountOf(options.keywords),
    ...lengthOf(options),
  })
  return summary
}

function sourceFrom(article: string | Uint8Array, { from = 'auto', encoding }: Options): Source {
  if (typeof article !== 'string') return sourceOf(NAMELESS, article, { from, encoding })
  const text = article.replace(/^\ufeff/, '')
  if (from !== 'auto' && isBinaryFormat(from)) throw new UserError(`${from} is no text`, 'pass its bytes')
  return { name: NAMELESS, format: from === 'auto' ? detectFormat(NAMELESS, text) : from, text }
}

function validate(article: unknown, { ranker, from, encoding }: Options): void {
  if (typeof article !== 'string' && !(article instanceof Uint8Array)) {
    throw new UserError(`text is ${typeof article}`, 'pass the article as a string or as bytes')
  }
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw new UserError(`encoding is "${encoding}"`, 'pass a label such as utf-8 or windows-1252')
  }
  oneOf('ranker', ranker, RANKER_NAMES)
  oneOf('from', from, ['auto', ...FORMATS])
}

function lengthOf(options: Options): Length {
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

function codeOf(tag: string | undefined): string | undefined {
  const code = tag === undefined ? undefined : languageCode(tag)
  if (code === null) throw new UserError(`language is "${tag}"`, `pass ${LANGUAGE_CODE_FORM}`)
  return code
}

function aboutOf(words: string | undefined): string | undefined {
  if (words === undefined || isTopic(words)) return words
  throw new UserError(`about is "${words}"`, `pass ${TOPIC_FORM}`)
}

function keywordCountOf(asked: number | boolean | undefined): number | undefined {
  if (asked === undefined || asked === false) return undefined
  const count = keywordCount(asked)
  if (count === null) throw new UserError(`keywords is "${asked}"`, `pass true or ${KEYWORDS_FORM}`)
  return count
}

function oneOf(option: string, value: string | undefined, allowed: readonly string[]): void {
  if (value === undefined || allowed.includes(value)) return
  throw new UserError(`${option} is "${value}"`, `pass one of ${allowed.join(', ')}`)
}
