import { ASCII_END } from '../text/letters.ts'

/** A phrase ready to be looked for. */
export interface Phrase {
  /** What an expression must match, in Unicode mode. */
  readonly source: string
  /** Texts that bear the phrase begin with one of these, or hold it where it may stand anywhere. */
  readonly keys: readonly string[]
  readonly anywhere: boolean
}

/** The key of phrases that begin with a number, and how long the keys of others are: as long as their letters are known. */
export const NUMBER = '#'
export const KEY_LENGTHS = [9, 6, 3, 2] as const

const SEPARATOR = / \/ |\n/
const ANYTHING = '…'
/** What stands before a choice, and the choice; a bracket at the start is as many phrases, as each has letters to be told by. */
const CHOICE = /^([^()[\]|*#…']{0,8})\(([^()]*)\)/
/** What a phrase begins with whatever is left out of it, as the space before a bracket is. */
const LITERAL = /^[^()[\]|*#…']*?(?=$| ?\[|[()\]|*#…'])/
const INNERMOST = /\([^()[\]]*\)|\[[^()[\]]*\]/
const VARIABLE = /[…#*']/

/** The phrases of a list, for its notation see there. */
export function readPhrases(list: string): Phrase[] {
  const phrases = list
    .split(SEPARATOR)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
  return phrases.flatMap((phrase) =>
    phrase.startsWith(ANYTHING) ? spread(phrase.slice(1)).map(anywhere) : beginning(phrase),
  )
}

function anywhere(phrase: string): Phrase {
  return { source: wordStart(phrase) + sourceOf(phrase), keys: [longestPart(phrase)], anywhere: true }
}

function beginning(phrase: string): Phrase {
  return { source: sourceOf(phrase), keys: [...new Set(spread(phrase).map(keyOf))], anywhere: false }
}

/** The phrase with each choice in the place of a bracket near its start. */
function spread(phrase: string): string[] {
  const [start, before, choices] = CHOICE.exec(phrase) ?? []
  if (start === undefined) return [phrase]
  return choices.split('|').flatMap((choice) => spread(before + choice + phrase.slice(start.length)))
}

function keyOf(phrase: string): string {
  if (phrase.startsWith(NUMBER)) return NUMBER
  const [literal] = LITERAL.exec(phrase) ?? ['']
  return literal.slice(
    0,
    KEY_LENGTHS.find((length) => length <= literal.length),
  )
}

/** An expression tells where words begin in ASCII alone. */
function wordStart(phrase: string): string {
  return phrase.charCodeAt(0) < ASCII_END ? '\\b' : ''
}

/** The longest part that each text with the phrase holds as it is. */
function longestPart(phrase: string): string {
  let open = phrase
  while (INNERMOST.test(open)) open = open.replace(INNERMOST, ANYTHING)
  const parts = open.split(VARIABLE).map((part) => part.trim())
  return parts.sort((a, b) => b.length - a.length)[0]
}

const SIGN = / \[|[.+?*()[\]#…']/g
/** The signs of the notation as parts of an expression. */
const PARTS: Readonly<Record<string, string>> = {
  '.': '\\.',
  '+': '\\+',
  '?': '\\?',
  '*': "[\\p{L}'’-]+",
  '(': '(?:',
  ')': ')',
  ' [': '(?: (?:',
  '[': '(?:(?:',
  ']': '))?',
  '#': '\\(?\\d+\\)?',
  '…': '.*',
  "'": "['’]",
}
/** What follows a word at once begins where the word ends. */
const AFTER_WORD = /(?<=[a-z)\]])…/g

function sourceOf(phrase: string): string {
  return phrase.replace(AFTER_WORD, '\\b…').replace(SIGN, (sign) => PARTS[sign])
}
