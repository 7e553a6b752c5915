import { closest, distance } from 'fastest-levenshtein'

/** A slip of the hand changes up to this share of a word's letters. */
const SLIP = 0.5

/** A hint for a value that is none of the allowed ones: the nearest, else all of them. */
export function nearest(value: string, allowed: readonly string[]): string {
  const guess = closest(value.toLowerCase(), allowed)
  if (distance(value.toLowerCase(), guess) <= guess.length * SLIP) return `Did you mean ${guess}?`
  return `It must be one of ${allowed.join(', ')}.`
}
