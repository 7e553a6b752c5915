import { matches, pattern } from './pattern.ts'

const UPPER = pattern(String.raw`^\p{Lu}`)
const LOWER = pattern(String.raw`^\p{Ll}`)
const WORD = pattern(String.raw`^[\p{L}\p{N}]`)
const LETTER_OR_DIGIT = pattern(String.raw`[\p{L}\p{N}]`)

/** Characters below this one are ASCII: nearly all that is asked about, and told without a pattern. */
export const ASCII_END = 0x80

/** Whether a text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < ASCII_END ? isCapital(code) : matches(UPPER, text)
}

/** Whether a text begins with a small letter. */
export function startsLower(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < ASCII_END ? isSmall(code) : matches(LOWER, text)
}

/** Whether a text begins with a letter or digit. */
export function startsWord(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < ASCII_END ? isPlain(code) : matches(WORD, text)
}

/** Whether a text holds a letter or digit. */
export function holdsWord(text: string): boolean {
  return isPlain(text.charCodeAt(0)) || matches(LETTER_OR_DIGIT, text)
}

/** Those of type, of Hawaiian and its kin, of phonetics, of Mayan languages, and of East Asian width. */
const OTHER_APOSTROPHES = /[’‘ʼʻʽꞌ＇]/g

/** A word with straight apostrophes, as word lists and stems have them: to a reader they are one letter. */
export function straightApostrophes(word: string): string {
  return word.replace(OTHER_APOSTROPHES, "'")
}

const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)]
const [CAPITAL_A, CAPITAL_Z] = ['A'.charCodeAt(0), 'Z'.charCodeAt(0)]
const [SMALL_A, SMALL_Z] = ['a'.charCodeAt(0), 'z'.charCodeAt(0)]

function isPlain(code: number): boolean {
  return isSmall(code) || isCapital(code) || (code >= ZERO && code <= NINE)
}

function isCapital(code: number): boolean {
  return code >= CAPITAL_A && code <= CAPITAL_Z
}

/** Whether a character is one of a to z, by its code. */
function isSmall(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z
}
