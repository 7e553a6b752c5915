import { INPUT_FORMATS } from '../core/formats/source.ts'
import { LANGUAGE_CODE_FORM, languageCode } from '../core/languages/code.ts'
import { LENGTHS, type LengthName } from '../core/length.ts'
import { RANKER_NAMES } from '../core/rank/rankers.ts'
import { encodingOf } from './encoding/label.ts'

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

/** The options that the command and the library share, by their names in both. */
export const CHECKS = {
  sentences: amount('sentences'),
  words: amount('words'),
  characters: amount('characters'),
  percent: amount('percent'),
  time: amount('time'),
  ranker: oneOf(RANKER_NAMES),
  about: text((words) => (/[\p{L}\p{N}]/u.test(words) ? words : null), 'words to look for'),
  from: oneOf(INPUT_FORMATS),
  publicOnly: SWITCH,
  encoding: text(
    (label) => (encodingOf(label) === null ? null : label),
    'a label such as utf-8, utf-16le, windows-1252 or shift_jis',
  ),
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
