import type { Terms } from '../terms.ts'

/** For each sentence the share of its trigrams that an earlier sentence has, and that a later one has; 0 to 1. */
export interface SharedTrigrams {
  readonly before: Float64Array
  readonly after: Float64Array
}

/** What sentences share in trigrams of terms: three terms in a row, stop words left out. */
export function sharedTrigrams(terms: Terms): SharedTrigrams {
  const { bySentence } = terms
  const { trigrams, first, last } = occurrences(repeated(bySentence.map((own) => trigramsOf(own, terms))))
  const before = new Float64Array(trigrams.length)
  const after = new Float64Array(trigrams.length)
  for (let sentence = 0; sentence < trigrams.length; sentence++) {
    const share = 1 / (bySentence[sentence].length - 2)
    for (const trigram of trigrams[sentence]) {
      if (first[trigram] < sentence) before[sentence] += share
      if (last[trigram] > sentence) after[sentence] += share
    }
  }
  return { before, after }
}

/** The trigrams of each sentence that occur twice at least: few do, and a map of all would be the largest thing in memory. */
function repeated(trigrams: readonly number[][]): number[][] {
  const sorted = new Float64Array(trigrams.flat()).sort()
  const repeated = new Set<number>()
  for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) repeated.add(sorted[at])
  return trigrams.map((own) => own.filter((trigram) => repeated.has(trigram)))
}

/** The trigrams of each sentence by their number in order of first occurrence, and the first and the last sentence of each. */
function occurrences(trigrams: readonly number[][]) {
  const numbers = new Map<number, number>()
  const first: number[] = []
  const last: number[] = []
  const numbered = trigrams.map((own, sentence) =>
    own.map((trigram) => {
      const known = numbers.get(trigram)
      const number = known ?? first.length
      if (known === undefined) {
        numbers.set(trigram, number)
        first.push(sentence)
      }
      last[number] = sentence
      return number
    }),
  )
  return { trigrams: numbered, first, last }
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
