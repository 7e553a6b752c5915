/** Results remembered: more than the vocabulary of most articles, and few enough to stay near the processor. */
const MOST = 4_000

/** No word with endings is longer, in UTF-16 units; stemmers take time that grows with the square of the length. */
const LONGEST_WORD = 100

/**
 * The function behind a bounded memory: stemming a word costs more than all else that is done to it. Longer runs than
 * any word are given back as they are.
 */
export function memoize(make: (word: string) => string): (word: string) => string {
  const made = new Map<string, string>()
  return (word) => {
    if (word.length > LONGEST_WORD) return word
    let result = made.get(word)
    if (result === undefined) {
      if (made.size >= MOST) made.clear()
      result = make(word)
      made.set(word, result)
    }
    return result
  }
}
