import { startsWord } from '../text/letters.ts'
import { matches, type Pattern, pattern } from '../text/pattern.ts'
import { NUMBER, WORDS } from './notation.ts'
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

function testOf({ sources, starts, words }: PhraseTable, end: string): Test {
  const all = sources.split('\n')
  const compiled: Pattern[] = []
  const bears = (text: string, at: number) => {
    compiled[at] ??= pattern(all[at] + end)
    return matches(compiled[at], text)
  }
  const byStart = candidates(starts)
  const byWord = candidates(words)
  const begins = (text: string) =>
    byStart(isDigit(text) ? NUMBER : text.slice(0, 2)).some(
      ({ key, at }) => text.startsWith(key) && bears(text, at),
    )
  const holds = (text: string, word: string) =>
    byWord(word).some(({ key, at }) => text.includes(key) && bears(text, at))
  if (words === '') return begins
  return (text) => begins(text) || holds(text, '') || wordsIn(text).some((word) => holds(text, word))
}

/** A phrase that a text may bear: if it has the key. */
interface Candidate {
  readonly key: string
  readonly at: number
}

/** Looks up the lines of a table by their first field; most of them are never taken apart. */
function candidates(lines: string): (index: string) => readonly Candidate[] {
  const byIndex = new Map(lines.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line]))
  const read = new Map<string, Candidate[]>()
  return (index) => {
    const line = byIndex.get(index)
    if (line === undefined) return NONE
    const known = read.get(index)
    if (known !== undefined) return known
    const [, ...fields] = line.split('\t')
    const found: Candidate[] = []
    for (let at = 0; at < fields.length; at += 2) found.push({ key: fields[at], at: Number(fields[at + 1]) })
    read.set(index, found)
    return found
  }
}
const NONE: readonly Candidate[] = []

const WORD = pattern(WORDS, 'g')
/** One kind of phrase after another is looked for in the same text. */
let [last, lastWords]: [string, readonly string[]] = ['', []]

function wordsIn(text: string): readonly string[] {
  if (text !== last) [last, lastWords] = [text, text.match(WORD(text)) ?? []]
  return lastWords
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
