import { similarityGraph } from './graph.ts'
import { pageRank } from './pagerank.ts'
import type { Ranker } from './ranker.ts'
import { tfIdfVectors } from './vectors.ts'

/** The cosine below which two sentences are strangers; the paper's best. */
const THRESHOLD = 0.1

/**
 * LexRank: Erkan & Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR 22
 * (2004). PageRank on the graph of sentences whose TF–IDF cosine is at least 0.1. Departs from it in that
 * frequencies come from the article alone and stop words do not count.
 */
export const lexrank: Ranker = ({ terms }) =>
  pageRank(similarityGraph(tfIdfVectors(terms), (cosine) => (cosine >= THRESHOLD ? 1 : 0)))
