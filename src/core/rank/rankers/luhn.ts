import type { Ranker } from '../ranker.ts'
import { frequenciesOf } from '../terms.ts'

/** A word said once tells nothing of the topic. */
const LEAST_FREQUENCY = 2
/** The insignificant words that may stand between two significant ones of a cluster, as the paper has it. */
const LONGEST_GAP = 4

/**
 * Luhn, "The Automatic Creation of Literature Abstracts", IBM Journal 2 (1958). A sentence is worth its best
 * cluster: the significant words in it squared over the words it spans. Departs from it in that the most frequent
 * words are left out by a list of stop words, and that inflected forms are told by a stemmer.
 */
export const luhn: Ranker = ({ terms }) => {
  const significant = frequenciesOf(terms).map((count) => (count >= LEAST_FREQUENCY ? 1 : 0))
  return Float64Array.from(terms.byWord, (words) => bestCluster(words, significant))
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
