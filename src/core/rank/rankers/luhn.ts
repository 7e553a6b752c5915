import type { Ranker } from '../ranker.ts'
import { frequenciesOf } from '../terms.ts'

/** A word must occur this often to be significant. */
const LEAST_FREQUENCY = 2
/** How many insignificant words may lie between two significant ones of a cluster, as in the paper. */
const LONGEST_GAP = 4

/**
 * Luhn, "The Automatic Creation of Literature Abstracts", IBM Journal 2 (1958). The score of a sentence is that of its
 * best cluster: the square of its significant words over the words it spans. Departs from it in that a list of stop
 * words replaces the cut-off for the most frequent words, and a stemmer the matching of word beginnings.
 */
export const luhn: Ranker = ({ terms }) => {
  const significant = frequenciesOf(terms).map((count) => (count >= LEAST_FREQUENCY ? 1 : 0))
  return Float64Array.from(terms.places, (own) =>
    bestCluster(
      own.map((place) => terms.termOfWord[place]),
      significant,
    ),
  )
}

function bestCluster(words: readonly number[], significant: Int32Array): number {
  let best = 0
  let start = 0
  let last = -Infinity
  let count = 0
  for (const [at, term] of words.entries()) {
    if (term < 0 || significant[term] === 0) continue
    if (at - last > LONGEST_GAP + 1) {
      start = at
      count = 0
    }
    count++
    last = at
    best = Math.max(best, (count * count) / (at - start + 1))
  }
  return best
}
