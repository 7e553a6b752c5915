import { matches, pattern } from '../text/pattern.ts'
import type { LineText } from './line-text.ts'
import { singleWords } from './phrases.ts'

/** When it was published and when updated, and by how many read. */
const DATE_WORDS = 14

/** Whether the line says when the article appeared or how long it takes to read, and nothing else. */
export function isDate({ text, lower, words, isSentence }: LineText): boolean {
  if (words > DATE_WORDS || isSentence || !matches(NUMERAL, text)) return false
  const named = lower.match(WORDS(lower)) ?? []
  return named.every(isDateWord) || (named.length <= NAMES_OF_A_DATE && MOMENT.test(lower))
}

const NUMERAL = pattern(String.raw`\p{N}`)
const WORDS = pattern(String.raw`\p{L}+`, 'g')
/** Weekday, month and the little words between, in any language. */
const NAMES_OF_A_DATE = 6
/** A day's number, later a year, and a time at the end. */
const MOMENT = /\b\d{1,2}\b.*\b(?:19|20)\d\d\b.*\b\d{1,2}[:h]\d\d$/u

const isDateWord = singleWords('date')
