import { ASCII_END } from '../text/letters.ts'

/** A phrase ready to be looked for. */
export interface Phrase {
  /** What an expression must match, in Unicode mode. */
  readonly source: string
  /** Texts that bear the phrase begin with these two letters, or hold this where it may stand anywhere. */
  readonly key: string
  readonly anywhere: boolean
}

/** The key of phrases that begin with a number, and the length of those that begin with letters. */
export const NUMBER = '#'
export const HEAD = 2

const SEPARATOR = / \/ |\n/
const ANYTHING = '…'
/** A bracket at the start is as many phrases, as each has letters of its own to be told by. */
const CHOICE = /^(…?)\(([^()]*)\)/
const INNERMOST = /\([^()[\]]*\)|\[[^()[\]]*\]/
const VARIABLE = /[…#*']/

/** The phrases of a list, for its notation see there. */
export function readPhrases(list: string): Phrase[] {
  const phrases = list
    .split(SEPARATOR)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
  return phrases.flatMap(spread).map(phraseOf)
}

function spread(phrase: string): string[] {
  const [start, mark, choices] = CHOICE.exec(phrase) ?? []
  if (start === undefined) return [phrase]
  return choices.split('|').map((choice) => mark + choice + phrase.slice(start.length))
}

function phraseOf(phrase: string): Phrase {
  if (phrase.startsWith(ANYTHING)) {
    const rest = phrase.slice(ANYTHING.length)
    return { source: wordStart(rest) + sourceOf(rest), key: longestPart(rest), anywhere: true }
  }
  const key = phrase.startsWith(NUMBER) ? NUMBER : phrase.slice(0, HEAD)
  return { source: sourceOf(phrase), key, anywhere: false }
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
