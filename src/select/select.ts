import type { Sentence } from '../article.ts'
import { nothingSaid } from './redundancy.ts'

/**
 * The indices of the sentences that make the summary, ascending: the most salient first, passing over what the
 * ones before already say, until there are `count`. Where that leaves fewer, overlapping sentences come after
 * all; a word-for-word repetition never does. Of equal scores the earlier sentence wins.
 */
export function select(sentences: readonly Sentence[], scores: Float64Array, count: number): number[] {
  const said = nothingSaid()
  const chosen: number[] = []
  const overlapping: number[] = []
  const choose = (index: number) => {
    chosen.push(index)
    said.add(sentences[index])
  }
  for (const index of bySalience(scores)) {
    if (chosen.length === count) break
    if (said.overlaps(sentences[index])) overlapping.push(index)
    else if (!said.repeats(sentences[index])) choose(index)
  }
  for (const index of overlapping) {
    if (chosen.length === count) break
    if (!said.repeats(sentences[index])) choose(index)
  }
  return chosen.sort((a, b) => a - b)
}

/** The indices of the sentences, the most salient first; of equal scores the earlier. */
export function bySalience(scores: Float64Array): number[] {
  return Array.from(scores.keys()).sort((a, b) => scores[b] - scores[a] || a - b)
}
