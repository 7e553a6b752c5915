import { pageRank } from '../graph/pagerank.ts'
import { similarityGraph } from '../graph/similarity.ts'
import { dot, lengthOf, type SparseVector, squareOf, sumVector } from '../graph/vectors.ts'
import { type FeatureGroup, ratio } from './group.ts'
import { sharedRuns } from './runs.ts'

/** The mean PageRank of a sentence times the number of sentences is 1; hubs reach 2 and more. */
const MOST_CENTRAL = 4

/** How much the sentence has in common with the rest of the article. */
export const centrality: FeatureGroup = {
  name: 'centrality',
  features: [
    'PageRank',
    'cosine with the whole',
    'cosine with all before it',
    'cosine with all after it',
    'mean cosine',
    'repeats an earlier run of words',
    'is repeated in a run of words',
  ],
  measure: (evidence) => {
    const { vectors, terms } = evidence
    const size = terms.stems.length
    const ranks = pageRank(similarityGraph(vectors, terms.sentenceCounts))
    const whole = sumVector(vectors, size)
    const wholeLength = lengthOf(whole)
    const before = cosinesWithEarlier(vectors, size)
    const after = cosinesWithEarlier(vectors.toReversed(), size).reverse()
    const runs = sharedRuns(terms)
    return ({ index }) => {
      const own = dot(vectors[index], whole)
      return [
        Math.min(ranks[index] * vectors.length, MOST_CENTRAL) / 2,
        ratio(own, wholeLength),
        before[index],
        after[index],
        ratio(own - 1, vectors.length - 1),
        runs.before[index],
        runs.after[index],
      ]
    }
  },
}

/** For each vector its cosine with the sum of those before it; 0 for the first. */
function cosinesWithEarlier(vectors: readonly SparseVector[], terms: number): Float64Array {
  const sum = new Float64Array(terms)
  const cosines = new Float64Array(vectors.length)
  let square = 0
  for (let sentence = 0; sentence < vectors.length; sentence++) {
    const vector = vectors[sentence]
    const shared = dot(vector, sum)
    cosines[sentence] = ratio(shared, Math.sqrt(square))
    square += 2 * shared + squareOf(vector.weights)
    for (let at = 0; at < vector.terms.length; at++) sum[vector.terms[at]] += vector.weights[at]
  }
  return cosines
}
