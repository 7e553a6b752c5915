import type { Terms } from '../terms.ts'

/** Hashes have so many bits; tables of weights are a power of two no larger. */
export const HASH_BITS = 16

/** What the words of a sentence are taken for: each kind has hashes of its own. */
const KIND = {
  any: 1,
  first: 2,
  second: 3,
  firstPair: 4,
  secondPair: 5,
  last: 6,
  lastPair: 7,
  heading: 8,
} as const
type Kind = keyof typeof KIND

/** Sentences of more words than this are looked at no further. */
const MOST_WORDS = 60

/** 32-bit FNV-1a (Fowler, Noll & Vo). */
const [FNV_OFFSET, FNV_PRIME] = [0x811c9dc5, 0x01000193]

/**
 * The cue words of each sentence as hashes of `HASH_BITS` bits: all its words, the first two and the last, and their
 * pairs by themselves ("the hashing trick", Weinberger et al., ICML 2009). Words are taken in lower case, and all digits
 * are the same.
 */
export function cueWordsOf({ terms: { vocabulary, places } }: { readonly terms: Terms }): Uint16Array[] {
  const ofWord = vocabulary.map(hashOf)
  return places.map((own) => Uint16Array.from(cuesOf(own.slice(0, MOST_WORDS).map((place) => ofWord[place]))))
}

function cuesOf(words: readonly number[]): number[] {
  const last = words.length - 1
  const cues = [...new Set(words)].map((word) => mixed('any', word))
  const add = (kind: Kind, one: number, other = 0) => {
    if (one >= 0 && one <= last) cues.push(mixed(kind, words[one], words[one + other] ?? 0))
  }
  add('first', 0)
  add('second', 1)
  add('firstPair', 0, 1)
  add('secondPair', 1, 1)
  add('last', last)
  add('lastPair', last - 1, 1)
  return cues
}

/** A word as 32 bits. */
function hashOf(word: string): number {
  const plain = word.toLowerCase().replace(/\d/g, '0')
  let hash = FNV_OFFSET
  for (let at = 0; at < plain.length; at++) hash = Math.imul(hash ^ plain.charCodeAt(at), FNV_PRIME)
  return hash
}

/** One or two words and their kind, mixed well (the last steps of MurmurHash3). */
function mixed(kind: Kind, word: number, next = 0): number {
  let hash = Math.imul(word ^ (KIND[kind] * FNV_PRIME), FNV_PRIME) ^ Math.imul(next, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) & ((1 << HASH_BITS) - 1)
}
