import { distance } from 'fastest-levenshtein'

/** A slip of the hand changes up to this share of a word's letters. */
const SLIP = 0.5

/** A hint for a value that is none of the allowed ones: the nearest, else all of them. */
export function nearest(value: string, allowed: readonly string[]): string {
  const slips = allowed.map((word) => distance(value.toLowerCase(), word.toLowerCase()))
  const fewest = Math.min(...slips)
  const guess = allowed[slips.indexOf(fewest)]
  return fewest <= guess.length * SLIP ? `Did you mean ${guess}?` : `It must be one of ${allowed.join(', ')}.`
}
