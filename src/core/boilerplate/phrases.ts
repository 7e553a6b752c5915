import { ASCII_END, startsWord } from '../text/letters.ts'
import { isCommon, matches, type Pattern, pattern } from '../text/pattern.ts'
import { askFor, type Candidate, type LookUp, wordsIn } from './candidates.ts'
import { KEY_START, NUMBER } from './notation.ts'
import type { PhraseTable } from './phrase-table.ts'
import type { PhraseKind, WordKind } from './phrases/list.ts'
import { tableOf, tableOfList, wordsOf } from './table.ts'

/** Whether a text says something. */
type Test = (text: string) => boolean

/** Behind a phrase that the whole line is. */
export const WHOLE = String.raw`[^\p{L}\p{N}]*$`
const WORD_END = '\\b'

/**
 * Whether a text in lower case, from its first word on, bears a phrase of the kind in any language, and behind it
 * something that matches the source of an expression. An expression for all phrases takes a millisecond to compile, more
 * than an article takes to read: so only those phrases are compiled whose key some text has.
 */
export function phrases(kind: PhraseKind, end = WORD_END): Test {
  let known: PhraseTable | undefined
  let test: Test = () => false
  return (text) => {
    const table = tableOf(kind)
    if (table !== known) test = testOf(table, end)
    known = table
    return test(text)
  }
}

/** The same for a list of its own, as languages have them. */
export function phrasesOf(list: string, end: string): Test {
  return testOf(tableOfList(list), end)
}

/** So many texts has one article: what pays only for more is not begun before. */
const OF_AN_ARTICLE = 200

function testOf({ byStart, byWord, words, phraseAt }: PhraseTable, end: string): Test {
  const read = new Map<number, { part: string; phrase: Pattern }>()
  const bears = (text: string, at: number) => {
    let known = read.get(at)
    if (known === undefined) {
      const [source, part = ''] = phraseAt(at)
      known = { part, phrase: pattern(source + end) }
      read.set(at, known)
    }
    return text.includes(known.part) && matches(known.phrase, text)
  }
  const begins = beginning(byStart, bears)
  if (words.length === 0) return begins
  askFor(words)
  const anywhere = byWord('') ?? []
  const inCommonTexts = anywhere.filter(({ key }) => isCommon(key))
  const holds = (text: string, some: readonly Candidate[] = []) =>
    some.some(({ key, at }) => text.includes(key) && bears(text, at))
  return (text) =>
    begins(text) ||
    (anywhere.length > 0 && holds(text, isCommon(text) ? inCommonTexts : anywhere)) ||
    wordsIn(text).some((word) => holds(text, byWord(word)))
}

/** Whether a text begins as some phrase does; how none begins is remembered. */
function beginning(byStart: LookUp, bears: (text: string, at: number) => boolean): Test {
  let asked = 0
  let isNone: Uint8Array | undefined
  return (text) => {
    const start = asciiStart(text)
    if (isNone?.[start] === 1) return false
    const some = byStart(isDigit(text) ? NUMBER : text.slice(0, KEY_START))
    if (some === undefined && asked++ > OF_AN_ARTICLE) {
      isNone ??= new Uint8Array(ASCII_STARTS)
      isNone[start] = 1
    }
    return some?.some(({ key, at }) => mayOpen(text, key) && text.startsWith(key) && bears(text, at)) === true
  }
}

/** By the first character that the look-up does not tell: dozens of phrases begin alike, as "this" and "thank" do. */
function mayOpen(text: string, key: string): boolean {
  return key.length <= KEY_START || key[KEY_START] === text[KEY_START]
}

/** Whether a text in lower case is one of the kind's single words in any language. */
export function singleWords(kind: WordKind): Test {
  let known: readonly string[] | undefined
  let words: ReadonlySet<string> = new Set()
  return (text) => {
    const list = wordsOf(kind)
    if (list !== known) words = new Set(list)
    known = list
    return words.has(text)
  }
}

/** A text from its first letter or digit on. */
export function fromFirstWord(text: string): string {
  if (startsWord(text)) return text
  let at = 0
  while (at < text.length && !startsWord(text.slice(at, at + 2))) at++
  return text.slice(at)
}

const ASCII_STARTS = ASCII_END ** 2

/** The first two characters as a number, which is no place in an array where one is missing or no ASCII. */
function asciiStart(text: string): number {
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)]
  return first < ASCII_END && second < ASCII_END ? first * ASCII_END + second : Number.NaN
}

function isDigit(text: string): boolean {
  return text >= '0' && text < ':'
}
