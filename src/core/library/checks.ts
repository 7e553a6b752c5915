import { LANGUAGE_CODE_FORM, languageCode } from '../languages/code.ts'
import { LENGTHS, type LengthName } from '../length.ts'
import { RANKER_NAMES } from '../rank/rankers.ts'

/** How the value of an option is checked, wherever it comes from. */
export interface Check<Value> {
  /** The value that a text, or whatever was passed, stands for; null where it stands for none. */
  readonly read: (given: unknown) => Value | null
  /** What it must be. */
  readonly form: string
  /** All that it may be, where it is one of a few words. */
  readonly choices?: readonly string[]
}

/** Key phrases that are given where no number is asked for: they fit one or two lines. */
export const DEFAULT_KEYWORDS = 8

/** Takes one of a few words. */
export function oneOf<Word extends string>(choices: readonly Word[]): Check<Word> {
  const read = (given: unknown) => choices.find((word) => word === given) ?? null
  return { read, form: `one of ${choices.join(', ')}`, choices }
}

/** Takes yes or no. */
export const SWITCH: Check<boolean> = {
  read: (given) => (typeof given === 'boolean' ? given : null),
  form: 'true or false',
}

/** The options that the command and the libraries share, by their names in all of them. */
export const SHARED_CHECKS = {
  sentences: amount('sentences'),
  words: amount('words'),
  characters: amount('characters'),
  percent: amount('percent'),
  time: amount('time'),
  ranker: oneOf(RANKER_NAMES),
  about: text((words) => (/[\p{L}\p{N}]/u.test(words) ? words : null), 'words to look for'),
  language: text(languageCode, LANGUAGE_CODE_FORM),
  keywords: amount('sentences'),
  explain: SWITCH,
} as const

function amount(name: LengthName): Check<number> {
  const { read, form } = LENGTHS[name]
  return {
    read: (given) => (typeof given === 'string' || typeof given === 'number' ? read(given) : null),
    form,
  }
}

/** Takes text that something can be read from. */
export function text<Value>(read: (given: string) => Value | null, form: string): Check<Value> {
  return { read: (given) => (typeof given === 'string' ? read(given) : null), form }
}
