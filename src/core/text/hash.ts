/** 32-bit FNV-1a (Fowler, Noll & Vo). */
const FNV_OFFSET = 0x811c9dc5
export const FNV_PRIME = 0x01000193
/** The codes of the first and the last digit. */
const ZERO = 48
const NINE = 57

/** A word as 32 bits, the same for all digits. The weights of words were fitted by it: with another they say nothing. */
export function hashOf(word: string): number {
  let hash = FNV_OFFSET
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    // Letters, which most are, come behind digits.
    hash = Math.imul(hash ^ (code <= NINE && code > ZERO ? ZERO : code), FNV_PRIME)
  }
  return hash
}
