import { isTopic, KEYWORDS_FORM, keywordCount, TOPIC_FORM } from '../core/keyphrases/options.ts'
import { LANGUAGE_CODE_FORM, languageCode } from '../core/languages/code.ts'
import { LENGTH_NAMES, LENGTHS, type LengthName } from '../core/length.ts'
import { isEncoding } from '../node/declared.ts'
import { InvalidArgumentError, Option } from './commander.ts'
import { hint } from './hint.ts'
import { NARROWEST } from './layout.ts'

/** An option whose value is one of those allowed. */
export function choice(flags: string, description: string, allowed: readonly string[]): Option {
  const option = new Option(flags, description).argParser((value) => {
    if (allowed.includes(value)) return value
    throw new InvalidArgumentError(hint(value, allowed))
  })
  option.argChoices = [...allowed]
  return option
}

/** Reads words that an article could be about. */
export function topic(words: string): string {
  if (!isTopic(words)) throw new InvalidArgumentError(`It must be ${TOPIC_FORM}.`)
  return words
}

/** The option for a number of key phrases. */
export function keywords(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value) => {
    const count = keywordCount(value)
    if (count === null) throw new InvalidArgumentError(`It must be ${KEYWORDS_FORM}.`)
    return count
  })
}

/** Reads the label of an encoding. */
export function encoding(value: string): string {
  if (isEncoding(value)) return value
  throw new InvalidArgumentError('It must be a label such as utf-8, utf-16le, windows-1252 or shift_jis.')
}

/** Reads a size; gives bytes. */
export function bytes(value: string): number {
  const [, number, unit] = /^(\d{1,12})\s*(|[kmg])i?b?$/i.exec(value) ?? []
  const size = Number(number) * 1024 ** ' kmg'.indexOf(unit?.toLowerCase() || ' ')
  if (size >= 1 && Number.isSafeInteger(size)) return size
  throw new InvalidArgumentError('It must be a size such as 500000, 200MB or 1GB.')
}

/** Reads an ISO 639-1 code. */
export function language(value: string): string {
  const code = languageCode(value)
  if (code === null) throw new InvalidArgumentError(`It must be ${LANGUAGE_CODE_FORM}.`)
  return code
}

/** Reads a width that text can be read at. */
export function columns(value: string): number {
  if (/^\d{1,4}$/.test(value) && Number(value) >= NARROWEST) return Number(value)
  throw new InvalidArgumentError(`It must be a whole number from ${NARROWEST} to 9999.`)
}

/** More threads than any machine of today has cores; each takes 100 MB. */
const MOST_JOBS = 512

/** Reads how many are to be worked on at a time. */
export function jobs(value: string): number {
  if (/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= MOST_JOBS) return Number(value)
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`)
}

/** The option for a file that is gone on with. */
export function appended(flags: string, description: string): Option {
  return new Option(flags, description).conflicts('output')
}

/** One of the lengths; asking for two of them is wrong usage. */
export function length(flags: string, description: string): Option {
  const option = new Option(flags, description)
  const name = option.attributeName() as LengthName
  const { read, form } = LENGTHS[name]
  return option.conflicts(LENGTH_NAMES.filter((other) => other !== name)).argParser((value) => {
    const amount = read(value)
    if (amount === null) throw new InvalidArgumentError(`It must be ${form}.`)
    return amount
  })
}
