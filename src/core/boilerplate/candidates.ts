import { ASCII_END } from '../text/letters.ts'

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
    const found = known.get(index)
    if (found !== undefined) return found
    const some = unreadAt(index)
    if (some === undefined) return undefined
    const candidates = read(some, index)
    known.set(index, candidates)
    return candidates
  }
}

/** The words that phrases of any kind are found by. */
const asked = new Set<string>()
/** Finds them: to take out all words of a text, of which nearly none are asked for, takes V8 three times as long. */
let expression: RegExp | undefined
/** One kind of phrase after another is looked for in the same text. */
let [last, lastWords]: [string, readonly string[]] = ['', []]

/** Has `wordsIn` find some words. */
export function askFor(words: readonly string[]): void {
  for (const word of words) if (word !== '') asked.add(word)
  expression = undefined
  last = ''
}

/** The words that some table was asked for in a text in lower case, and those that longer words of it begin with. */
export function wordsIn(text: string): readonly string[] {
  if (text !== last) {
    last = text
    expression ??= anyOf([...asked])
    lastWords = text.match(expression) ?? []
  }
  return lastWords
}

/** The longest first: "follows" is more than "follow". An expression tells where words begin in ASCII alone. */
function anyOf(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  const plain = longestFirst.filter((word) => word.charCodeAt(0) < ASCII_END)
  const others = longestFirst.filter((word) => word.charCodeAt(0) >= ASCII_END)
  return new RegExp([`\\b(?:${plain.join('|')})`, ...others].join('|'), 'g')
}
