import { ASCII_END } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'

/** A phrase ready to be looked for. */
export interface Phrase {
  /** What an expression must match, in Unicode mode. */
  readonly source: string
  /** Texts that bear the phrase begin with one of these, or hold it where it may stand anywhere. */
  readonly keys: readonly string[]
  /** What else each text with the phrase holds, where a key is too short to tell much; or nothing. */
  readonly part: string
  /** The longest word that each text with a phrase of anywhere has by itself (`WORDS`); '' where none is sure to. */
  readonly word: string
}

/** The key of phrases that begin with a number. */
export const NUMBER = '#'
/** So many characters of a text tell which phrases may begin it. */
export const KEY_START = 2
/** Shorter keys open lines of all kinds: "the", "all". */
const SHORTEST_KEY = 5
/** Longer keys tell no more. */
const LONGEST_KEY = 9
/** Of what is longer the key is the same: behind it a space and a bracket tell whether the space is part of it. */
const LONGEST_START = LONGEST_KEY + 2

/** The words of a text in lower case, by which phrases of anywhere are found; scripts without small letters have none. */
const WORDS = String.raw`[\p{Ll}\p{N}]+`

const SEPARATOR = / \/ |\n/
const ANYTHING = '…'
/** What stands before a choice, and the choice; a bracket at the start is as many phrases, as each has letters to be told by. */
const CHOICE = /^([^()[\]|*#…']{0,8})\(([^()]*)\)/
/** What may stand before it. */
const NEAR = /^[^()[\]|*#…']{0,8}$/
/** What a phrase begins with whatever is left out of it, as the space before a bracket is. */
const LITERAL = /^[^()[\]|*#…']*?(?=$| ?\[|[()\]|*#…'])/
const INNERMOST = /\([^()[\]]*\)|\[[^()[\]]*\]/g
const VARIABLE = /[…#*']/

/** The phrases of a list as they are written; for their notation see there. */
export function phrasesIn(list: string): string[] {
  return list
    .split(SEPARATOR)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** Whether a phrase may stand anywhere in a text. */
export function isOfAnywhere(phrase: string): boolean {
  return phrase.startsWith(ANYTHING)
}

/** A phrase as it is written, or as many as it stands for. */
export function readPhrase(phrase: string): Phrase[] {
  return isOfAnywhere(phrase) ? spread(phrase.slice(1)).map(anywhere) : [beginning(phrase)]
}

/** The starts of the keys of a phrase that begins a text; most tell without the phrase being read. */
export function startsOf(phrase: string): string[] {
  const start = startOfKey(keyOf(phrase))
  return start.length === KEY_START ? [start] : [...new Set(beginning(phrase).keys.map(startOfKey))]
}

/** By what phrases are looked up. */
export function startOfKey(key: string): string {
  return key.startsWith(NUMBER) ? NUMBER : key.slice(0, KEY_START)
}

function anywhere(phrase: string): Phrase {
  const start = wordStart(phrase)
  const parts = partsOf(phrase.replace(AFTER_WORD, ' …'))
  const word = longest(parts.flatMap((part, at) => wholeWords(at === 0 && start !== '' ? ` ${part}` : part)))
  const key = longest(parts.map((part) => part.trim()))
  return { source: `(?:${start}${sourceOf(phrase)})`, keys: [key], part: '', word }
}

function beginning(phrase: string): Phrase {
  const keys = [...new Set(starts('', phrase).map(keyOf))]
  const part = longest(partsOf(phrase).map((part) => part.trim()))
  const isTold = keys.every((key) => key.length >= SHORTEST_KEY || key.includes(part))
  return { source: `^(?:${sourceOf(phrase)})`, keys, part: isTold ? '' : part, word: '' }
}

/** The phrase with each choice in the place of a bracket near its start. */
function spread(phrase: string): string[] {
  const [start, before, choices] = CHOICE.exec(phrase) ?? []
  if (start === undefined) return [phrase]
  return choices.split('|').flatMap((choice) => spread(before + choice + phrase.slice(start.length)))
}

/** The same of a phrase behind what it begins with, but no more of each than a key is made of: there are thousands. */
function starts(before: string, rest: string): string[] {
  const [choice, between, choices] = CHOICE.exec(rest) ?? []
  if (choice === undefined || !NEAR.test(before + between)) return [before + rest.slice(0, LONGEST_START)]
  const behind = rest.slice(choice.length)
  return choices.split('|').flatMap((chosen) => starts(before + between + chosen, behind))
}

/** Asks no more of a phrase than its start. */
function keyOf(start: string): string {
  if (start.startsWith(NUMBER)) return NUMBER
  const [literal] = LITERAL.exec(start) ?? ['']
  return literal.slice(0, LONGEST_KEY)
}

/** An expression tells where words begin in ASCII alone. */
function wordStart(phrase: string): string {
  return phrase.charCodeAt(0) < ASCII_END ? '\\b' : ''
}

/** The parts that each text with the phrase holds as they are; a space at the end stands for the end of the phrase. */
function partsOf(phrase: string): string[] {
  let open = `${phrase} `
  for (let before = ''; open !== before; ) {
    before = open
    open = open.replace(INNERMOST, ANYTHING)
  }
  return open.split(VARIABLE)
}

const OTHER = String.raw`[^\p{L}\p{M}\p{N}]`
const WHOLE_WORD = pattern(`(?<=${OTHER})${WORDS}(?=${OTHER})`, 'g')

/** The words in a part that something else parts from what is before and behind them. */
function wholeWords(part: string): string[] {
  return part.match(WHOLE_WORD(part)) ?? []
}

function longest(texts: readonly string[]): string {
  return [...texts].sort((a, b) => b.length - a.length)[0] ?? ''
}

/**
 * What always matches, behind each choice: without it V8 compiles what follows anew for every one of up to ten alternatives, and
 * so does that, which takes up to ten times as long.
 */
const APART = '(?=)'
const SIGN = / \[|[.+?*()[\]#…']/g
/** The signs of the notation as parts of an expression. */
const PARTS: Readonly<Record<string, string>> = {
  '.': '\\.',
  '+': '\\+',
  '?': '\\?',
  '*': "[\\p{L}'’-]+",
  '(': '(?:',
  ')': `)${APART}`,
  ' [': '(?: (?:',
  '[': '(?:(?:',
  ']': `))?${APART}`,
  '#': '\\(?\\d+\\)?',
  '…': '.*',
  "'": "['’]",
}
/** What follows a word at once begins where the word ends. */
const AFTER_WORD = /(?<=[a-z][)\]]?)…/g

function sourceOf(phrase: string): string {
  return phrase.replace(AFTER_WORD, '\\b…').replace(SIGN, (sign) => PARTS[sign])
}
