import { startsWord } from '../text/letters.ts'
import { matches, type Pattern, pattern } from '../text/pattern.ts'
import { HEAD, NUMBER } from './notation.ts'
import type { PhraseKind } from './phrases/list.ts'
import { type PhraseTable, tableOf, wordsOf } from './table.ts'

/** Whether a text says something. */
type Test = (text: string) => boolean

/** Behind a phrase that the whole line is. */
export const WHOLE = String.raw`[^\p{L}\p{N}]*$`
const WORD_END = '\\b'

/**
 * Whether a text in lower case, from its first word on, bears a phrase of the kind in any language, and behind it
 * something that matches the source of an expression. A long expression takes a millisecond to compile, more than an
 * article takes to read: so only those phrases are compiled whose key some text has.
 */
export function phrases(kind: PhraseKind, end = WORD_END): Test {
  let test: Test | undefined
  return (text) => {
    test ??= testOf(tableOf(kind), end)
    return test(text)
  }
}

function testOf({ beginning, anywhere }: PhraseTable, end: string): Test {
  const begins = beginningTest(beginning, end)
  const tests = anywhere.map(([key, source]) => ({ key, of: pattern(source + end) }))
  return (text) => begins(text) || tests.some(({ key, of }) => text.includes(key) && matches(of, text))
}

function beginningTest(sources: PhraseTable['beginning'], end: string): Test {
  const patterns = new Map<string, Pattern>()
  return (text) => {
    const key = isDigit(text) ? NUMBER : text.slice(0, HEAD)
    if (!Object.hasOwn(sources, key)) return false
    let of = patterns.get(key)
    if (of === undefined) {
      of = pattern(`^(?:${sources[key]})${end}`)
      patterns.set(key, of)
    }
    return matches(of, text)
  }
}

/** Whether a text in lower case is one of the kind's single words in any language. */
export function singleWords(kind: PhraseKind): Test {
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
