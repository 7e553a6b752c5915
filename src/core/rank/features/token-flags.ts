import type { Terms } from '../terms.ts'

/** For each word of each sentence its flags, as bits: its cues (`CUES`) and its shapes (`WORD_SHAPES`). */
export function tokenFlagsOf({ vocabulary, places }: Terms): number[][] {
  const flags: number[][] = []
  for (const own of places) {
    const ofSentence: number[] = []
    for (let at = 0; at < own.length; at++) ofSentence[at] = vocabulary[own[at]].flags
    flags.push(ofSentence)
  }
  return flags
}

/** The flags that any of the words has. */
export function anyOf(flags: readonly number[]): number {
  let all = 0
  for (let at = 0; at < flags.length; at++) all |= flags[at]
  return all
}

/** How many words, from index `from` on, have any of the flags in `bits`. */
export function countOf(flags: readonly number[], bits: number, from = 0): number {
  let count = 0
  for (let at = from; at < flags.length; at++) if ((flags[at] & bits) !== 0) count++
  return count
}
