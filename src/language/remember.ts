/** Results remembered: more than the vocabulary of any one article, a few megabytes at most. */
const MOST = 50_000

/** The function behind a bounded memory: stemming a word costs more than all else that is done to it. */
export function remember(make: (word: string) => string): (word: string) => string {
  const made = new Map<string, string>()
  return (word) => {
    let result = made.get(word)
    if (result === undefined) {
      if (made.size >= MOST) made.clear()
      result = make(word)
      made.set(word, result)
    }
    return result
  }
}
