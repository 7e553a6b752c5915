/** Whether the letter at a place is one of those that the algorithm takes for vowels; "3" is a y that is none. */
export function isVowelAt(word: string, at: number): boolean {
  switch (word.charCodeAt(at)) {
    case 97: // a
    case 101: // e
    case 105: // i
    case 111: // o
    case 117: // u
    case 121: // y
      return true
    default:
      return false
  }
}

/** Whether a stem of the given end has a vowel. */
export function hasVowel(word: string, end: number): boolean {
  for (let at = 0; at < end; at++) if (isVowelAt(word, at)) return true
  return false
}

/** Where the rest begins after the first vowel and the consonant that follows it; the length where nothing does. */
function afterSyllable(word: string, from: number): number {
  let at = from
  while (at < word.length && !isVowelAt(word, at)) at++
  while (at < word.length && isVowelAt(word, at)) at++
  return Math.min(at + 1, word.length)
}

/** By their first letter. */
const LONG_PREFIXES = new Map(['gener', 'commun', 'arsen'].map((prefix) => [prefix[0], prefix]))

/** Where the region R1 of a word begins: after its first syllable, or after one of three prefixes. */
export function r1(word: string): number {
  const start = afterSyllable(word, 0)
  const prefix = LONG_PREFIXES.get(word[0])
  return prefix === undefined || start === word.length || !word.startsWith(prefix) ? start : prefix.length
}

/** Where the region R2 begins: R1 of the region R1. */
export function r2(word: string): number {
  return afterSyllable(word, r1(word))
}

/** Whether a word ends in a short syllable: a vowel between consonants ("hop"), or a vowel at its head ("at"). */
export function isShort(word: string): boolean {
  const last = word.length - 1
  if (last === 0) return isVowelAt(word, 0)
  if (last === 1 && isVowelAt(word, 0) && !isVowelAt(word, 1)) return true
  const closed = last >= 2 && !isVowelAt(word, last) && !'wx3'.includes(word[last])
  return closed && isVowelAt(word, last - 1) && !isVowelAt(word, last - 2)
}
