import { wordSet } from '../text/words.ts'

/** What ends a sentence in a language without marks; lists are of words parted by white space. */
export interface SpaceData {
  /** Words that open a sentence after a space, where no mark ends one. */
  readonly openers?: string
  /** Words that go on with a sentence after a space, where no mark ends one. */
  readonly continuers?: string
}

/** A clause is longer than a list item or a name, in UTF-16 units: a word that opens a sentence ends it … */
const SHORTEST = 24
/** … and what is longer than most sentences ends at any space that no word bridges. */
const LONG = 60

const SPACE = /\s+/g
/** Numbers, Latin names, quotations and brackets stand between spaces inside of sentences. */
const INSERT = /^[\p{N}\p{sc=Latin}"'“‘«(]/u

/** Adds to the ends of sentences those that a language without marks leaves to a space, as Thai does. */
export function spaceEnds({ openers, continuers = '' }: SpaceData) {
  if (openers === undefined) return (_text: string, ends: readonly number[]) => ends
  const opens = startingWith(openers)
  const goesOn = startingWith(continuers)
  return (text: string, ends: readonly number[]): number[] => {
    const all: number[] = []
    let start = 0
    let marked = 0
    for (const { index, 0: space } of text.matchAll(SPACE)) {
      while (ends[marked] <= index) start = ends[marked++]
      const rest = text.slice(index + space.length, index + space.length + SHORTEST)
      const length = index - start
      if (opens.test(rest) ? length < SHORTEST : length < LONG || INSERT.test(rest) || goesOn.test(rest))
        continue
      all.push(index)
      start = index
    }
    return [...new Set([...ends, ...all])].sort((a, b) => a - b)
  }
}

function startingWith(words: string): RegExp {
  const longestFirst = [...wordSet(words)].sort((a, b) => b.length - a.length)
  return new RegExp(`^(?:${longestFirst.join('|')})`, 'u')
}
