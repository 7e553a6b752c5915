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
  const idf = inverseSentenceFrequency(terms)
  const vectors = frequencyVectors(terms, idf.map(Math.sqrt))
  const lengths = vectors.map((vector) => rounded(vector.terms.length))
  const distinct = [...new Set(lengths)]
  const logs = distinct.map((length) => Math.log(1 + length))
  return pageRank({
    vectors,
    sentenceCounts: terms.sentenceCounts,
    classes: Int32Array.from(lengths.map((length) => distinct.indexOf(length))),
    // A list first: mapping into an array of numbers takes V8 several times as long.
    factors: logs.map((one) => Float64Array.from(logs.map((other) => 1 / (one + other || 1)))),
  })
}

/** Fewer different lengths make fewer classes: a book has sentences of a hundred lengths, and each class costs time. */
function rounded(length: number): number {
  if (length <= LONGEST_EXACT) return length
  return LONGEST_EXACT * STEP ** Math.round(Math.log(length / LONGEST_EXACT) / Math.log(STEP))
}
