import { doubles, integers } from '../../numbers.ts'
import { pageRank } from '../graph/pagerank.ts'
import { similarityGraph } from '../graph/similarity.ts'
import { dot, lengthOf, type SparseVector, squareOf, sumVector } from '../graph/vectors.ts'
import { textrank } from '../rankers/textrank.ts'
import { type FeatureGroup, ratio } from './group.ts'
import { sharedTrigrams } from './term-trigrams.ts'

/** PageRank is measured in multiples of its mean; hubs reach 2 and more, and nothing above this counts. */
const HIGHEST_RANK = 4

/** Centrality: how much the sentence has in common with the rest of the article. */
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
    'TextRank',
    'place by PageRank',
    'place by TextRank',
  ],
  measure: ({ article, vectors, terms, language }) => {
    const size = terms.stems.length
    const ranks = pageRank(similarityGraph(vectors, terms.sentenceCounts))
    const textRanks = textrank({ article, terms, language })
    const [place, textPlace] = [placesOf(ranks), placesOf(textRanks)]
    const whole = sumVector(vectors, size)
    const wholeLength = lengthOf(whole)
    const before = cosinesWithEarlier(vectors, size)
    const after = cosinesWithEarlier(vectors.toReversed(), size).reverse()
    const trigrams = sharedTrigrams(terms)
    return ({ index }) => {
      const product = dot(vectors[index], whole)
      return [
        Math.min(ranks[index] * vectors.length, HIGHEST_RANK) / 2,
        ratio(product, wholeLength),
        before[index],
        after[index],
        ratio(product - 1, vectors.length - 1),
        trigrams.before[index],
        trigrams.after[index],
        Math.min(textRanks[index] * vectors.length, HIGHEST_RANK) / 2,
        place[index],
        textPlace[index],
      ]
    }
  },
}

/** For each value the share of the others that come after it in descending order, of equals the later: 1 for the first, 0 for the last. */
function placesOf(values: Float64Array): Float64Array {
  const { length } = values
  // V8 sorts numbers by themselves in a fraction of the time that it takes to compare each two by a function.
  const sorted = doubles(length)
  sorted.set(values)
  sorted.sort()
  const taken = integers(length)
  const places = doubles(length)
  for (let at = 0; at < length; at++) {
    const last = lastAt(sorted, values[at])
    places[at] = 1 - ratio(length - 1 - last + taken[last]++, length - 1)
  }
  return places
}

/** Where a value stands for the last time among sorted ones. */
function lastAt(sorted: Float64Array, value: number): number {
  let [at, end] = [0, sorted.length]
  while (end - at > 1) {
    const middle = (at + end) >> 1
    if (sorted[middle] <= value) at = middle
    else end = middle
  }
  return at
}

/** For each vector its cosine with the sum of those before it; 0 for the first. */
function cosinesWithEarlier(vectors: readonly SparseVector[], terms: number): Float64Array {
  const sum = doubles(terms)
  const cosines = doubles(vectors.length)
  let squaredLength = 0
  for (let sentence = 0; sentence < vectors.length; sentence++) {
    const vector = vectors[sentence]
    const product = dot(vector, sum)
    cosines[sentence] = ratio(product, Math.sqrt(squaredLength))
    squaredLength += 2 * product + squareOf(vector.weights)
    for (let at = 0; at < vector.terms.length; at++) sum[vector.terms[at]] += vector.weights[at]
  }
  return cosines
}
