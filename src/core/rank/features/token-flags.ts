import type { Language } from '../../languages/language.ts'
import { startsUpper } from '../../text/letters.ts'
import { matches, pattern } from '../../text/pattern.ts'
import type { Terms } from '../terms.ts'

/** What a word looks like, each a bit beside those of `CUES`. */
export const LOOKS = { capital: 1 << 9, allCapitals: 1 << 10, digit: 1 << 11 } as const

const ALL_CAPITALS = pattern(String.raw`^\p{Lu}{2,}$`)
const DIGIT = pattern(String.raw`\p{N}`)

/** Most words: they have no look worth a closer one. */
const SMALL_LETTERS = /^[a-z]+$/

/** For each sentence what its words do and look like, a number of bits for each word. */
export function marksOf({ vocabulary, places }: Terms, { cuesOf = noCues }: Language): number[][] {
  const markOfWord = vocabulary.map((word) => cuesOf(word) | lookOf(word))
  return places.map((own) => own.map((place) => markOfWord[place]))
}

const noCues = () => 0

function lookOf(word: string): number {
  if (SMALL_LETTERS.test(word)) return 0
  const digit = matches(DIGIT, word) ? LOOKS.digit : 0
  const capital = startsUpper(word) ? LOOKS.capital : 0
  return digit | capital | (matches(ALL_CAPITALS, word) ? LOOKS.allCapitals : 0)
}

/** What any of the words does or looks like. */
export function anyOf(marks: readonly number[]): number {
  let all = 0
  for (let at = 0; at < marks.length; at++) all |= marks[at]
  return all
}

/** How many of the words, from one on, have any of some bits. */
export function countOf(marks: readonly number[], bits: number, from = 0): number {
  let count = 0
  for (let at = from; at < marks.length; at++) if ((marks[at] & bits) !== 0) count++
  return count
}
