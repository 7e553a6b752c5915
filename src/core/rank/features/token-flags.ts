import type { Language } from '../../languages/language.ts'
import { startsUpper } from '../../text/letters.ts'
import { matches, pattern } from '../../text/pattern.ts'
import type { Terms } from '../terms.ts'

/** Shapes of a word, each a bit; those of `CUES` have the lower bits. */
export const WORD_SHAPES = { capital: 1 << 9, allCapitals: 1 << 10, digit: 1 << 11 } as const

const ALL_CAPITALS = pattern(String.raw`^\p{Lu}{2,}$`)
const DIGIT = pattern(String.raw`\p{N}`)

/** Matches most words, which have none of the shapes. */
const LOWER_CASE = /^[a-z]+$/

/** For each word of each sentence its flags, as bits: its cues (`CUES`) and its shapes (`WORD_SHAPES`). */
export function tokenFlagsOf({ vocabulary, places }: Terms, { cuesOf = noCues }: Language): number[][] {
  const flags = vocabulary.map((word) => cuesOf(word) | shapesOf(word))
  return places.map((own) => own.map((place) => flags[place]))
}

const noCues = () => 0

function shapesOf(word: string): number {
  if (LOWER_CASE.test(word)) return 0
  const digit = matches(DIGIT, word) ? WORD_SHAPES.digit : 0
  const capital = startsUpper(word) ? WORD_SHAPES.capital : 0
  return digit | capital | (matches(ALL_CAPITALS, word) ? WORD_SHAPES.allCapitals : 0)
}

/** The flags that any of the words has. */
export function anyOf(flags: readonly number[]): number {
  let all = 0
  for (let at = 0; at < flags.length; at++) all |= flags[at]
  return all
}

/** How many words, from index `from` on, have any of the flags in `bits`. */
export function countOf(flags: readonly number[], bits: number, from = 0): number {
  let count = 0
  for (let at = from; at < flags.length; at++) if ((flags[at] & bits) !== 0) count++
  return count
}
