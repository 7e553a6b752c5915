import { similarityGraph } from './graph.ts'
import { pageRank } from './pagerank.ts'
import type { Ranker } from './ranker.ts'
import { frequencyVectors, inverseSentenceFrequency } from './vectors.ts'

/**
 * TextRank: Mihalcea & Tarau, "TextRank: Bringing Order into Texts", EMNLP 2004. Weighted PageRank where two
 * sentences are tied by the words they share over the logarithms of their lengths. Departs from it in that a
 * shared word counts by its inverse sentence frequency, as Barrios et al. (2016) found better.
 */
export const textrank: Ranker = ({ terms }) => {
  const idf = inverseSentenceFrequency(terms)
  const vectors = frequencyVectors(terms, idf.map(Math.sqrt))
  const logLength = vectors.map((vector) => Math.log(1 + vector.terms.length))
  return pageRank(similarityGraph(vectors, (dot, one, other) => dot / (logLength[one] + logLength[other])))
}
