import { doubles, integers } from '../../numbers.ts'
import { pageRank } from '../graph/pagerank.ts'
import { frequencyVectors, inverseSentenceFrequency } from '../graph/vectors.ts'
import type { Ranker } from '../ranker.ts'

/** Up to this many different terms, the length of a sentence is taken exactly. */
const LONGEST_EXACT = 20
/** Longer lengths are rounded to powers of this ratio, which changes the weight of an edge by three per cent at most. */
const STEP = 1.2

/**
 * TextRank: Mihalcea & Tarau, "TextRank: Bringing Order into Texts", EMNLP 2004. Weighted PageRank; the weight of an
 * edge is the number of words that two sentences share, over the sum of the logarithms of their lengths. Departs from
 * it in that a shared word counts by its inverse sentence frequency, which Barrios et al. (2016) found better.
 */
export const textrank: Ranker = ({ terms }) => {
  const weights = inverseSentenceFrequency(terms)
  for (let term = 0; term < weights.length; term++) weights[term] = Math.sqrt(weights[term])
  const vectors = frequencyVectors(terms, weights)
  const lengths: number[] = []
  const classes = integers(vectors.length)
  for (let at = 0; at < vectors.length; at++) {
    const length = rounded(vectors[at].terms.length)
    const known = lengths.indexOf(length)
    classes[at] = known < 0 ? lengths.push(length) - 1 : known
  }
  return pageRank({ vectors, sentenceCounts: terms.sentenceCounts, classes, factors: factorsOf(lengths) })
}

/** One over the sum of the logarithms of each two of the lengths. */
function factorsOf(lengths: readonly number[]): Float64Array[] {
  const logs: number[] = []
  for (const length of lengths) logs.push(Math.log(1 + length))
  const factors: Float64Array[] = []
  for (const one of logs) {
    const row = doubles(logs.length)
    for (let at = 0; at < row.length; at++) row[at] = 1 / (one + logs[at] || 1)
    factors.push(row)
  }
  return factors
}

/** Fewer different lengths make fewer classes: a book has sentences of a hundred lengths, and each class costs time. */
function rounded(length: number): number {
  if (length <= LONGEST_EXACT) return length
  return LONGEST_EXACT * STEP ** Math.round(Math.log(length / LONGEST_EXACT) / Math.log(STEP))
}
