import type { Terms } from '../terms.ts'

/** For each sentence the share of its trigrams that an earlier sentence has, and that a later one has; 0 to 1. */
export interface SharedTrigrams {
  readonly before: Float64Array
  readonly after: Float64Array
}

/** What sentences share in trigrams of terms: three terms in a row, stop words left out. */
export function sharedTrigrams(terms: Terms): SharedTrigrams {
  const { bySentence } = terms
  const trigrams = bySentence.map((own) => trigramsOf(own, terms))
  const { first, last } = occurrences(trigrams)
  const before = new Float64Array(trigrams.length)
  const after = new Float64Array(trigrams.length)
  for (const [sentence, own] of trigrams.entries()) {
    const share = 1 / (bySentence[sentence].length - 2)
    for (const trigram of own) {
      if (first.get(trigram)! < sentence) before[sentence] += share
      if (last.get(trigram)! > sentence) after[sentence] += share
    }
  }
  return { before, after }
}

/** The first and the last sentence of each trigram. */
function occurrences(trigrams: readonly (readonly number[])[]) {
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  for (const [sentence, own] of trigrams.entries()) {
    for (const trigram of own) {
      if (!first.has(trigram)) first.set(trigram, sentence)
      last.set(trigram, sentence)
    }
  }
  return { first, last }
}

/**
 * The trigrams of a sentence as numbers; those with a term of one sentence only are left out, as no other has them.
 * The numbers are distinct in articles of up to 200,000 different terms.
 */
function trigramsOf(own: readonly number[], { stems, sentenceCounts }: Terms): number[] {
  const size = stems.length
  const trigrams: number[] = []
  let recurring = 0
  for (let at = 0; at < own.length; at++) {
    recurring = sentenceCounts[own[at]] > 1 ? recurring + 1 : 0
    if (recurring >= 3) trigrams.push((own[at - 2] * size + own[at - 1]) * size + own[at])
  }
  return trigrams
}
