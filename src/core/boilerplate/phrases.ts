import { startsWord } from '../text/letters.ts'
import { matches, type Pattern, pattern } from '../text/pattern.ts'

/** Whether a text is worded in some way. */
type Test = (text: string) => boolean

/** Every phrase begins with two characters that are no part of an expression, or with a number. */
const HEAD = 2
const NUMBER = '\\d'

/**
 * Whether a text begins with one of the phrases, sources of expressions parted by " | ", and what is to follow them. A
 * long expression takes a millisecond to compile, more than an article takes to read: only those phrases are compiled that
 * begin with the same two characters as some text.
 */
export function opening(phrases: string, end = ''): Test {
  const sources = new Map<string, string[]>()
  for (const phrase of phrases.split(' | ')) {
    const head = phrase.startsWith(NUMBER) ? NUMBER : phrase.slice(0, HEAD)
    sources.set(head, [...(sources.get(head) ?? []), phrase])
  }
  const patterns = new Map<string, Pattern>()
  return (text) => {
    const head = isDigit(text) ? NUMBER : text.slice(0, HEAD)
    const alike = sources.get(head)
    if (alike === undefined) return false
    let of = patterns.get(head)
    if (of === undefined) {
      of = pattern(`^(?:${alike.join('|')})${end}`)
      patterns.set(head, of)
    }
    return matches(of, text)
  }
}

/** The phrases that begin with one of the words, parted by "|", and go on alike. */
export function each(words: string, rest: string): string {
  return words
    .split('|')
    .map((word) => word + rest)
    .join(' | ')
}

/** Whether a text holds one of the keys and matches its expression; an empty one matches every text. */
export function holding(expressions: Readonly<Record<string, string>>): Test {
  const tests = Object.entries(expressions).map(([key, source]) => ({ key, of: pattern(source) }))
  return (text) => tests.some(({ key, of }) => text.includes(key) && matches(of, text))
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
