import { pattern } from '../text/pattern.ts'
import { KEY_START, WORDS } from './notation.ts'

/** A phrase that a text may bear: if it has the key. */
export interface Candidate {
  readonly key: string
  /** Where its table has the phrase. */
  readonly at: number
}

/** Gives what may be there by a start or a word; undefined where nothing may. */
export type LookUp = (index: string) => readonly Candidate[] | undefined

/** Looks up what is read only when it is first asked for. */
export function lookUp<Unread>(
  unreadAt: (index: string) => Unread | undefined,
  read: (some: Unread, index: string) => readonly Candidate[],
): LookUp {
  const known = new Map<string, readonly Candidate[]>()
  return (index) => {
    const some = known.has(index) ? undefined : unreadAt(index)
    if (some !== undefined) known.set(index, read(some, index))
    return known.get(index)
  }
}

let [lastStarted, lastStart] = ['', '']

/** The first characters of a text; one kind of phrase after another is looked for in the same text. */
export function startOf(text: string): string {
  if (text !== lastStarted) {
    lastStarted = text
    lastStart = text.slice(0, KEY_START)
  }
  return lastStart
}

const WORD = pattern(WORDS, 'g')
/** The words that phrases of any kind are found by; nearly all words of a text are none of them. */
const asked = new Set<string>()
/** One kind of phrase after another is looked for in the same text. */
let [last, lastWords]: [string, readonly string[]] = ['', []]

/** Has `wordsIn` find some words. */
export function askFor(words: readonly string[]): void {
  for (const word of words) asked.add(word)
  last = ''
}

/** The words of a text in lower case that some table was asked for. */
export function wordsIn(text: string): readonly string[] {
  if (text !== last) {
    last = text
    lastWords = (text.match(WORD(text)) ?? []).filter((word) => asked.has(word))
  }
  return lastWords
}
