import { straightApostrophes } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'
import { wordSet } from '../text/words.ts'
import type { LanguageData } from './language-data.ts'

/** "C'est", "L'autre": the head of a word, with the apostrophe that ties it to the rest. */
const ELIDED = pattern(String.raw`^\p{L}{1,2}'`)

/** Tells by its first two words whether a sentence of a language leans on the one before; none does where nobody wrote them down. */
export function leaningWords({
  pronouns = '',
  connectives = '',
}: LanguageData): (first: string, second: string) => boolean {
  const leaning = wordSet(`${pronouns} ${connectives}`)
  if (leaning.size === 0) return () => false
  return (first, second) => {
    const word = straightApostrophes(first.toLowerCase())
    return (
      leaning.has(word) ||
      leaning.has(ELIDED(word).exec(word)?.[0] ?? '') ||
      leaning.has(`${word}_${second.toLowerCase()}`)
    )
  }
}
