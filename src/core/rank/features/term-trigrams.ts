import { doubles } from '../../numbers.ts'
import type { Terms } from '../terms.ts'

/** For each sentence the share of its trigrams that an earlier sentence has, and that a later one has; 0 to 1. */
export interface SharedTrigrams {
  readonly before: Float64Array
  readonly after: Float64Array
}

/** What sentences share in trigrams of terms: three terms in a row, stop words left out. */
export function sharedTrigrams(terms: Terms): SharedTrigrams {
  const { bySentence } = terms
  const { trigrams, sentences } = trigramsOf(terms)
  const { first, last } = occurrences(trigrams, sentences)
  const before = doubles(bySentence.length)
  const after = doubles(bySentence.length)
  for (let at = 0; at < trigrams.length; at++) {
    const sentence = sentences[at]
    const share = 1 / (bySentence[sentence].length - 2)
    if ((first.get(trigrams[at]) ?? sentence) < sentence) before[sentence] += share
    if ((last.get(trigrams[at]) ?? sentence) > sentence) after[sentence] += share
  }
  return { before, after }
}

/** The first and the last sentence of each trigram that occurs twice at least: few do, and maps of all would be the largest thing in memory. */
function occurrences(trigrams: readonly number[], sentences: readonly number[]) {
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  const sorted = Float64Array.from(trigrams).sort()
  for (let at = 1; at < sorted.length; at++) if (sorted[at] === sorted[at - 1]) last.set(sorted[at], 0)
  for (let at = 0; at < trigrams.length; at++) {
    if (!last.has(trigrams[at])) continue
    if (!first.has(trigrams[at])) first.set(trigrams[at], sentences[at])
    last.set(trigrams[at], sentences[at])
  }
  return { first, last }
}

/**
 * The trigrams of all sentences as numbers, and the sentence of each; those with a term of one sentence only are left out, as
 * no other has them. The numbers are distinct in articles of up to 200,000 different terms.
 */
function trigramsOf({ bySentence, stems, sentenceCounts }: Terms) {
  const size = stems.length
  const trigrams: number[] = []
  const sentences: number[] = []
  for (let sentence = 0; sentence < bySentence.length; sentence++) {
    const own = bySentence[sentence]
    let recurring = 0
    for (let at = 0; at < own.length; at++) {
      recurring = sentenceCounts[own[at]] > 1 ? recurring + 1 : 0
      if (recurring < 3) continue
      trigrams.push((own[at - 2] * size + own[at - 1]) * size + own[at])
      sentences.push(sentence)
    }
  }
  return { trigrams, sentences }
}
