import { startsWord } from '../text/letters.ts'
import { matches, type Pattern, pattern } from '../text/pattern.ts'
import { HEAD, NUMBER, type Phrase, readPhrases } from './notation.ts'
import { AR } from './phrases/ar.ts'
import { DE } from './phrases/de.ts'
import { EN } from './phrases/en.ts'
import { ES } from './phrases/es.ts'
import { FR } from './phrases/fr.ts'
import { IT } from './phrases/it.ts'
import { JA } from './phrases/ja.ts'
import type { PhraseKind, PhraseList } from './phrases/list.ts'
import { PT } from './phrases/pt.ts'
import { RU } from './phrases/ru.ts'
import { ZH } from './phrases/zh.ts'

/** By language; pages mix languages, so all are asked of every page. */
export const LISTS: Readonly<Record<string, PhraseList>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
  it: IT,
  ru: RU,
  zh: ZH,
  ja: JA,
  ar: AR,
}

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
    test ??= testOf(phrasesOf(kind), end)
    return test(text)
  }
}

function phrasesOf(kind: PhraseKind): Phrase[] {
  return Object.values(LISTS).flatMap((list) => readPhrases(list[kind] ?? ''))
}

function testOf(some: readonly Phrase[], end: string): Test {
  const begins = beginning(
    some.filter((phrase) => !phrase.anywhere),
    end,
  )
  const inside = some.filter((phrase) => phrase.anywhere)
  const tests = inside.map(({ key, source }) => ({ key, of: pattern(source + end) }))
  return (text) => begins(text) || tests.some(({ key, of }) => text.includes(key) && matches(of, text))
}

function beginning(some: readonly Phrase[], end: string): Test {
  const sources = new Map<string, string[]>()
  for (const { key, source } of some) sources.set(key, [...(sources.get(key) ?? []), source])
  const patterns = new Map<string, Pattern>()
  return (text) => {
    const key = isDigit(text) ? NUMBER : text.slice(0, HEAD)
    const alike = sources.get(key)
    if (alike === undefined) return false
    let of = patterns.get(key)
    if (of === undefined) {
      of = pattern(`^(?:${alike.join('|')})${end}`)
      patterns.set(key, of)
    }
    return matches(of, text)
  }
}

/** Whether a text in lower case is one of the kind's single words in any language. */
export function singleWords(kind: PhraseKind): Test {
  let words: ReadonlySet<string> | undefined
  return (text) => {
    words ??= new Set(Object.values(LISTS).flatMap((list) => list[kind]?.trim().split(/\s+/) ?? []))
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
