import { startsWord } from '../text/letters.ts'
import { matches, pattern } from '../text/pattern.ts'
import { KEY_LENGTHS, NUMBER } from './notation.ts'
import type { PhraseKind, WordKind } from './phrases/list.ts'
import { type PhraseTable, tableOf, wordsOf } from './table.ts'

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
  let test: Test | undefined
  return (text) => {
    test ??= testOf(tableOf(kind), end)
    return test(text)
  }
}

function testOf({ beginning, byKey, anywhere }: PhraseTable, end: string): Test {
  const beginnings = beginning.map((source) => pattern(`^(?:${source})${end}`))
  const begins = (text: string, key: string) =>
    Object.hasOwn(byKey, key) && byKey[key].some((at) => matches(beginnings[at], text))
  const tests = Object.entries(anywhere).map(([key, source]) => ({ key, of: pattern(`(?:${source})${end}`) }))
  return (text) =>
    (isDigit(text)
      ? begins(text, NUMBER)
      : KEY_LENGTHS.some((length) => begins(text, text.slice(0, length)))) ||
    tests.some(({ key, of }) => text.includes(key) && matches(of, text))
}

/** Whether a text in lower case is one of the kind's single words in any language. */
export function singleWords(kind: WordKind): Test {
  let words: ReadonlySet<string> | undefined
  return (text) => {
    words ??= new Set(wordsOf(kind))
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

function isDigit(text: string): boolean {
  return text >= '0' && text < ':'
}
