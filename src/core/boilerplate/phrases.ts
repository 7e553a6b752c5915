import { startsWord } from '../text/letters.ts'
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

/** Whether a text begins as some phrase does. */
function beginning(byStart: LookUp, bears: (text: string, at: number) => boolean): Test {
  const kind = kinds++
  return (text) => {
    const known = beginningsOf(text)
    known[kind] ??=
      byStart(isDigit(text) ? NUMBER : text.slice(0, KEY_START))?.filter(({ key }) =>
        text.startsWith(key.slice(0, TOLD)),
      ) ?? NONE
    return known[kind].some(({ key, at }) => text.startsWith(key) && bears(text, at))
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
/** Of so many starts of texts it is remembered: the most frequent are seen early. */
const MOST_STARTS = 4096

/** By which phrases of each kind a text may begin, as far as it was asked. */
type Beginnings = (readonly Candidate[])[]

let kinds = 0
const NONE: Beginnings[number] = []
const byStarts = new Map<string, Beginnings>()
/** One kind of phrase after another is looked for in the same text. */
let [last, lastBeginnings]: [string, Beginnings] = ['', []]

function beginningsOf(text: string): Beginnings {
  if (text === last) return lastBeginnings
  last = text
  const start = text.slice(0, TOLD)
  lastBeginnings = byStarts.get(start) ?? []
  if (byStarts.size < MOST_STARTS) byStarts.set(start, lastBeginnings)
  return lastBeginnings
}

function isDigit(text: string): boolean {
  return text >= '0' && text < ':'
}
