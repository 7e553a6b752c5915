import leven from 'leven'

/** A slip of the hand changes up to this share of a word's letters. */
const SLIP = 0.5

/** The one of the allowed words that was probably meant, or null. */
export function nearest(value: string, allowed: readonly string[]): string | null {
  const slips = allowed.map((word) => leven(value.toLowerCase(), word.toLowerCase()))
  const fewest = Math.min(...slips)
  const guess = allowed[slips.indexOf(fewest)]
  return fewest <= guess.length * SLIP ? guess : null
}
