import type { Sentence } from '../article.ts'
import { fallingQueue } from '../falling-queue.ts'
import { burdensOf } from './coherence.ts'
import { nothingSaid } from './redundancy.ts'

/**
 * What repeating all words of a chosen sentence costs, in standard deviations of the article's scores: best on
 * news with two styles of references (`npm run bench:quality`), flat between 1 and 2.
 */
const NOVELTY = 1.5

/** What a sentence is passed over for; larger than all that scores, burdens and repetitions differ by. */
const BLOCKED = 1e6

/** How far the scores of a ranker are to be followed: `order` where the order is all they say, as the lead's. */
export type Taste = 'order' | 'merit'

/**
 * The indices of the sentences that make the summary, ascending, by maximal marginal relevance (Carbonell &
 * Goldstein, SIGIR 1998): one after another the sentence of the highest score less what it repeats of those before
 * and what it lacks to stand alone, until there are `count`. What repeats whole runs of words comes only where
 * nothing else is left; a word-for-word repetition never does. Of equals the earlier sentence wins. By `order` nothing
 * but such repetitions is passed over.
 */
export function select(
  sentences: readonly Sentence[],
  scores: Float64Array,
  count: number,
  taste: Taste = 'merit',
): number[] {
  const said = nothingSaid()
  const chosen: number[] = []
  const merits = taste === 'order' ? scores : standing(sentences, scores)
  const queue = fallingQueue([...sentences.keys()], (index) => {
    if (taste === 'order') return merits[index]
    const sentence = sentences[index]
    return merits[index] - NOVELTY * said.share(sentence) - (said.overlaps(sentence) ? BLOCKED : 0)
  })
  for (let index = queue.best(); index >= 0 && chosen.length < count; index = queue.best()) {
    queue.drop()
    if (said.repeats(sentences[index])) continue
    chosen.push(index)
    said.add(sentences[index])
  }
  return chosen.sort((a, b) => a - b)
}

/** Scores as standard deviations from their mean, each less what its sentence lacks to stand alone. */
export function standing(sentences: readonly Sentence[], scores: Float64Array): Float64Array {
  const scale = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 0) || 1
  const relative = scores.map((score) => score / scale)
  const mean = relative.reduce((sum, score) => sum + score, 0) / scores.length
  const variance = relative.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length
  const deviation = Math.sqrt(variance) || 1
  return relative.map((score, index) => (score - mean) / deviation - burden(sentences[index]))
}

function burden(sentence: Sentence): number {
  return burdensOf(sentence).reduce((sum, { weight }) => sum + weight, 0)
}

/** The indices of the sentences, the most salient first; of equal scores the earlier. */
export function bySalience(scores: Float64Array): number[] {
  return Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b)
}
