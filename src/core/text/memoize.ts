/**
 * Results remembered, a power of two. Of two words that take one place the later one stays. In news half of the words that are
 * asked for are there; four times as many results would have two thirds of the others, and lie too far from the processor.
 */
const MOST = 1 << 13

/** No word is longer, in UTF-16 units, and what is made of longer runs is not remembered. */
const LONGEST_WORD = 100

/** V8 makes no copy of a longer part of a text: it would keep the whole of that in memory. */
const LONGEST_COPY = 12

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
    const at = (hash ^ (hash >>> 15)) & (MOST - 1)
    if (hashes[at] !== hash || words[at] !== word) {
      const own = word.length > LONGEST_COPY ? copied(word) : word
      results[at] = make(own)
      words[at] = own
      hashes[at] = hash
    }
    return results[at]
  }
}

/** A stemmer that gives longer runs than any word back as they are: stemmers take time that grows with the square of the length. */
export function stemmerOfWords(stem: (word: string) => string): (word: string) => string {
  return (word) => (word.length > LONGEST_WORD ? word : stem(word))
}

/** 32-bit FNV-1a (Fowler, Noll & Vo). */
function hashOf(word: string): number {
  let hash = word.length + 1
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** Joined to something, it is copied as soon as a part is taken out. */
function copied(word: string): string {
  return ` ${word}`.slice(1)
}
