import { pageRank } from '../graph/pagerank.ts'
import { frequencyVectors, inverseSentenceFrequency } from '../graph/vectors.ts'
import type { Ranker } from '../ranker.ts'

/** Sentences of up to this many different terms are told apart by every one of them … */
const SHORT = 20
/** … and longer ones by steps of this ratio: that moves the weight of a tie by three per cent at most. */
const STEP = 1.2

/**
 * TextRank: Mihalcea & Tarau, "TextRank: Bringing Order into Texts", EMNLP 2004. Weighted PageRank where two
 * sentences are tied by the words they share over the logarithms of their lengths. Departs from it in that a
 * shared word counts by its inverse sentence frequency, as Barrios et al. (2016) found better.
 */
export const textrank: Ranker = ({ terms }) => {
  const idf = inverseSentenceFrequency(terms)
  const vectors = frequencyVectors(terms, idf.map(Math.sqrt))
  const lengths = vectors.map((vector) => toldApart(vector.terms.length))
  const kinds = [...new Set(lengths)]
  const logs = kinds.map((length) => Math.log(1 + length))
  return pageRank({
    vectors,
    sentenceCounts: terms.sentenceCounts,
    kinds: Int32Array.from(lengths, (length) => kinds.indexOf(length)),
    factors: logs.map((one) => Float64Array.from(logs, (other) => 1 / (one + other || 1))),
  })
}

/** The length as which a length counts: a book has sentences of a hundred lengths, and each takes its time. */
function toldApart(length: number): number {
  if (length <= SHORT) return length
  return SHORT * STEP ** Math.round(Math.log(length / SHORT) / Math.log(STEP))
}
