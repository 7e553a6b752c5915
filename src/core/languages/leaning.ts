import { straightApostrophes } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'
import { wordSet } from '../text/words.ts'
import type { LanguageData } from './language-data.ts'

/** "C'est", "L'autre": the head of a word, with the apostrophe that ties it to the rest. */
const ELIDED = pattern(String.raw`^\p{L}{1,2}'`)

/** Stands in a frame for any word. */
const ANY = '*'

/** Tells by its first words whether a sentence of a language leans on the one before; none does where nobody wrote them down. */
export function leaningWords({
  pronouns = '',
  connectives = '',
}: LanguageData): (first: string, second: string, ...more: string[]) => boolean {
  const leaning = wordSet(`${pronouns} ${connectives}`)
  if (leaning.size === 0) return () => false
  const frames = [...leaning].map((words) => words.split('_')).filter(({ length }) => length > 2)
  const isFramed = (words: readonly string[]) =>
    frames.some((frame) => frame.every((word, at) => word === ANY || word === words[at]?.toLowerCase()))
  return (first, second, ...more) => {
    const word = straightApostrophes(first.toLowerCase())
    return (
      leaning.has(word) ||
      leaning.has(ELIDED(word).exec(word)?.[0] ?? '') ||
      leaning.has(`${word}_${second.toLowerCase()}`) ||
      isFramed([word, second, ...more])
    )
  }
}
