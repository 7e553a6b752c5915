import { straightApostrophes } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'
import type { LanguageData } from './language-data.ts'

/** Articles are short: "dell'" is the longest but for "quell'"; longer heads are words: "aujourd'hui". */
const ARTICLE = pattern(String.raw`^\p{L}{1,5}['’](?=\p{L}{2})`)
const ENDING = pattern(String.raw`['’]\p{L}*$`)

/** What is left of a word without what an apostrophe ties to it. */
export function coreOf(apostrophe: LanguageData['apostrophe']): (word: string) => string {
  if (apostrophe === undefined) return (word) => word
  const tied = apostrophe === 'article' ? ARTICLE : ENDING
  return (word) => word.replace(tied(word), '')
}

/**
 * Gives the stem of a lower-cased word of a language, never an empty one. Nearly all stemmers are of others: a word of which
 * one leaves nothing, or on which it fails, is its own stem, and costs nobody the article.
 */
export function stemsOf({ apostrophe, stem }: LanguageData): (word: string) => string {
  const core = coreOf(apostrophe)
  return (word) => {
    const own = straightApostrophes(word)
    const bare = core(own) || own
    try {
      return stem?.(bare) || bare
    } catch {
      return bare
    }
  }
}
