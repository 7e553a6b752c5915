import { hashOf } from './hash.ts'

/**
 * So many bits of a hash tell the place of a result; of two words that take one the later stays. In news two thirds of the
 * words that are asked for are there; four times as many results would have half of the others, and lie too far from the
 * processor.
 */
const BITS = 13
const MOST = 1 << BITS

/**
 * No word is longer, in UTF-16 units: what is made of longer runs is not remembered, and stemmers, which take time that grows with
 * the square of the length, give them back.
 */
export const LONGEST_WORD = 100

/**
 * The function behind a bounded memory, by words: to stem a word, or to look it up in lists, costs more than all else that is
 * done to it. A table by a hash of our own takes half the time of a `Map`.
 */
export function memoize<Result>(make: (word: string) => Result): (word: string) => Result {
  const hashes = new Int32Array(MOST)
  const words = new Array<string>(MOST)
  const results = new Array<Result>(MOST)
  return (word) => {
    if (word.length > LONGEST_WORD) return make(word)
    const hash = hashOf(word)
    const at = hash >>> (32 - BITS)
    if (hashes[at] !== hash || words[at] !== word) {
      hashes[at] = hash
      // A copy: a part of a text would keep the whole of it in memory.
      words[at] = ` ${word}`.slice(1)
      results[at] = make(words[at])
    }
    return results[at]
  }
}
