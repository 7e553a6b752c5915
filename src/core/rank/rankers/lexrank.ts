import { pageRank } from '../graph/pagerank.ts'
import { similarityGraph } from '../graph/similarity.ts'
import { tfIdfVectors } from '../graph/vectors.ts'
import type { Ranker } from '../ranker.ts'

/**
 * Continuous LexRank: Erkan & Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text Summarization", JAIR
 * 22 (2004), section 3.3. PageRank on the graph of sentences whose edges weigh their TF–IDF cosine; on news it chooses
 * better than the paper's other form, where every cosine of at least 0.1 counts the same. Departs from it in that
 * frequencies come from the article alone and stop words do not count.
 */
export const lexrank: Ranker = ({ terms }) =>
  pageRank(similarityGraph(tfIdfVectors(terms), terms.sentenceCounts))
