import type { Language } from '../languages/language.ts'
import { hashOf } from '../text/hash.ts'
import { startsUpper } from '../text/letters.ts'
import { memoize } from '../text/memoize.ts'
import { matches, pattern } from '../text/pattern.ts'
import { memoizeByIdentity } from './memoize-by-identity.ts'

/** What there is to know of a word as written, whatever it stands in. */
export interface Word {
  /** Null for a stop word. */
  readonly stem: string | null
  /** Its cues (`CUES`) and its shapes (`WORD_SHAPES`), as bits. */
  readonly flags: number
  /** The same for words that differ in capitals or digits. */
  readonly hash: number
}

/**
 * Gives what there is to know of words. It is remembered from one article to the next, unless their stop words are those of
 * the article.
 */
export const wordReader = memoizeByIdentity((language: Language) => {
  const read = (written: string) => readWord(written, language)
  return language.lacks.includes('stop words') ? read : memoize(read)
})

const noCues = () => 0

function readWord(written: string, { isStopWord, stem, cuesOf = noCues }: Language): Word {
  const lower = written.toLowerCase()
  return {
    stem: isStopWord(lower) ? null : stem(lower),
    flags: cuesOf(written) | shapesOf(written),
    hash: hashOf(lower),
  }
}

/** Shapes of a word, each a bit; those of `CUES` have the lower bits. */
export const WORD_SHAPES = { capital: 1 << 9, allCapitals: 1 << 10, digit: 1 << 11 } as const

const ALL_CAPITALS = pattern(String.raw`^\p{Lu}{2,}$`)
const DIGIT = pattern(String.raw`\p{N}`)

/** Matches most words: of them the first letter tells the shape. */
const SIMPLE = /^[A-Za-z][a-z]+$/

function shapesOf(word: string): number {
  const capital = startsUpper(word) ? WORD_SHAPES.capital : 0
  if (SIMPLE.test(word)) return capital
  const digit = matches(DIGIT, word) ? WORD_SHAPES.digit : 0
  return digit | capital | (matches(ALL_CAPITALS, word) ? WORD_SHAPES.allCapitals : 0)
}
