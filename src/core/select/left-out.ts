import type { Sentence } from '../article.ts'
import { penaltiesOf } from './coherence.ts'
import { redundancyIndex } from './redundancy.ts'
import { bySalience } from './select.ts'

/** The best sentence that is not in the summary, and why. */
export interface LeftOutSentence {
  readonly index: number
  readonly why: string
}

/** A sentence that shares so many of its words repeats what is said. */
const REPETITION = 0.5

/** The most salient of the sentences that are not chosen; null where all are. */
export function bestLeftOut(
  sentences: readonly Sentence[],
  scores: Float64Array,
  chosen: readonly Sentence[],
): LeftOutSentence | null {
  const kept = new Set(chosen.map(({ index }) => index))
  const index = bySalience(scores).find((candidate) => !kept.has(candidate))
  if (index === undefined) return null
  return { index, why: whyNot(sentences[index], scores, chosen) }
}

function whyNot(sentence: Sentence, scores: Float64Array, chosen: readonly Sentence[]): string {
  const index = redundancyIndex()
  for (const other of chosen) index.add(other)
  if (index.repeats(sentence)) return 'stands in the summary already, word for word'
  if (index.overlaps(sentence) || index.share(sentence) > REPETITION) return 'repeats what the summary says'
  if (chosen.every(({ index }) => scores[index] >= scores[sentence.index]))
    return 'scores lower than the chosen ones'
  const [penalty] = penaltiesOf(sentence)
  return penalty?.why ?? 'has more words in common with the chosen ones, or did not fit'
}
