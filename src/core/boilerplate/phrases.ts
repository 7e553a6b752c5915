import { isSmall, startsWord } from '../text/letters.ts'
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

/** Whether a text begins as some phrase does; with which it may by its first characters is remembered. */
function beginning(byStart: LookUp, bears: (text: string, at: number) => boolean): Test {
  let asked = 0
  let starts: Int32Array | undefined
  let left: (readonly Candidate[])[] = []
  const mayOpen = (text: string) => {
    const start = startOf(text)
    const place = start % PLACES
    if (start > 0 && starts?.[place] === start) return left[place]
    const some = byStart(isDigit(text) ? NUMBER : text.slice(0, KEY_START)) ?? []
    const own = some.filter(({ key }) => text.startsWith(key.slice(0, TOLD)))
    if (start > 0 && asked++ > OF_AN_ARTICLE) {
      if (starts === undefined) {
        starts = new Int32Array(PLACES)
        left = new Array(PLACES)
      }
      starts[place] = start
      left[place] = own
    }
    return own
  }
  return (text) => {
    const some = mayOpen(text)
    return some.length > 0 && some.some(({ key, at }) => text.startsWith(key) && bears(text, at))
  }
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

/** So many characters tell which phrases may begin a text: dozens begin with the same word. */
const TOLD = 6
/** Bits that tell small letters and the space apart. */
const LETTER_BITS = 5
const SPACE = ' '.charCodeAt(0)
const LETTERS = (1 << LETTER_BITS) - 1
/** So many starts of texts are remembered for each kind, a prime for them to spread; of two that take one place the later. */
const PLACES = 1021

/** One kind of phrase after another is looked for in the same text. */
let [last, lastStart] = ['', 0]

/** How a text starts, as a number; 0 where it has other characters there than small letters and spaces. */
function startOf(text: string): number {
  if (text !== last) {
    last = text
    lastStart = startAsNumber(text)
  }
  return lastStart
}

function startAsNumber(text: string): number {
  let number = 0
  for (let at = 0; at < TOLD; at++) {
    const code = text.charCodeAt(at)
    if (code !== SPACE && !isSmall(code)) return 0
    number = (number << LETTER_BITS) | (code & LETTERS)
  }
  return number
}

function isDigit(text: string): boolean {
  return text >= '0' && text < ':'
}
