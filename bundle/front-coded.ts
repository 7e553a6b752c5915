/** Ends each word. */
const END = '\t'
/** How many letters a word shares with the one before is one digit of this base. */
const BASE = 36
/** A half of a character, which no file can hold. */
const HALF = /[\ud800-\udfff]/

/**
 * Words as one text, each without the letters that it shares with the one before: sorted, they take half of what they had.
 * `frontDecoded` reads it. (Witten, Moffat and Bell, Managing Gigabytes, 1999, section 4.1.)
 */
export function frontCoded(words: readonly string[]): string {
  return words
    .map((word, at) => {
      if (word.includes(END)) throw new Error(`front coding: ${JSON.stringify(word)} has what ends a word`)
      const shared = sharedBy(word, words[at - 1] ?? '')
      return shared.toString(BASE) + word.slice(shared) + END
    })
    .join('')
}

function sharedBy(word: string, before: string): number {
  const most = Math.min(word.length, before.length, BASE - 1)
  let shared = 0
  while (shared < most && word[shared] === before[shared] && !HALF.test(word[shared])) shared++
  return shared
}
