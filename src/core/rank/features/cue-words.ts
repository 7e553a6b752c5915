import { integers } from '../../numbers.ts'
import { FNV_PRIME } from '../../text/hash.ts'
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

/** Sentences of more words than this are looked at no further. */
const MOST_WORDS = 60

/**
 * Gives the cue words of a sentence by its index, as hashes of `HASH_BITS` bits: all its words, the first two and the last,
 * and their pairs by themselves ("the hashing trick", Weinberger et al., ICML 2009). Words are taken in lower case, and all
 * digits are the same.
 */
export function cueWordsOf({ vocabulary, places }: Terms): (sentence: number) => number[] {
  const ofWord: number[] = []
  // Most words stand in several sentences.
  const alone: number[] = []
  for (let at = 0; at < vocabulary.length; at++) {
    const { hash } = vocabulary[at]
    ofWord[at] = hash
    alone[at] = mixed(KIND.any, hash)
  }
  const first = firstOfEqual(ofWord)
  const seenIn = integers(ofWord.length)
  let looks = 0
  return (sentence) => {
    looks++
    const looked = places[sentence].slice(0, MOST_WORDS)
    const cues: number[] = []
    for (let at = 0; at < looked.length; at++) {
      const place = looked[at]
      if (seenIn[first[place]] === looks) continue
      seenIn[first[place]] = looks
      cues.push(alone[place])
    }
    addByPlace(cues, looked, ofWord)
    return cues
  }
}

/** For each hash the index of the first that is equal: words that differ in capitals or digits are one. */
function firstOfEqual(hashes: readonly number[]): number[] {
  const known = new Map<number, number>()
  const firsts: number[] = []
  for (let at = 0; at < hashes.length; at++) {
    const first = known.get(hashes[at])
    if (first === undefined) known.set(hashes[at], at)
    firsts[at] = first ?? at
  }
  return firsts
}

/** Adds the hashes of what stands first and last in a sentence, given the places of its words and the hash of each place. */
function addByPlace(cues: number[], places: readonly number[], ofWord: readonly number[]): void {
  const last = places.length - 1
  const add = (kind: number, one: number, other = 0) => {
    if (one >= 0 && one <= last) cues.push(mixed(kind, ofWord[places[one]], ofWord[places[one + other]] ?? 0))
  }
  add(KIND.first, 0)
  add(KIND.second, 1)
  add(KIND.firstPair, 0, 1)
  add(KIND.secondPair, 1, 1)
  add(KIND.last, last)
  add(KIND.lastPair, last - 1, 1)
}

/** One or two words and their kind, mixed well (the last steps of MurmurHash3). */
function mixed(kind: number, word: number, next = 0): number {
  let hash = Math.imul(word ^ (kind * FNV_PRIME), FNV_PRIME) ^ Math.imul(next, 0x9e3779b1)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) & ((1 << HASH_BITS) - 1)
}
