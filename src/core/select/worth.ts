import type { Sentence } from '../article.ts'
import { isDependent, penaltiesOf } from './coherence.ts'
import type { RedundancyIndex } from './redundancy.ts'

/**
 * What repeating all words of a chosen sentence costs, in standard deviations of the article's scores: best on
 * news with two styles of references (`npm run bench:quality`), flat between 1 and 2.
 */
const NOVELTY = 1.5

/** What a sentence is passed over for; larger than all that scores, penalties and repetitions differ by. */
const BLOCKED = 1e6

/**
 * What the sentence before one that leans on it must be worth to be chosen with it, in standard deviations above the
 * article's mean; on news that costs no ROUGE, and a quarter fewer sentences are left without what they lean on.
 */
const COMPANION = 0.5

/**
 * What a sentence that goes on from the one before loses besides while neither of the two before it is chosen,
 * nor comes along. With the penalty for leaning it makes about what graders take off; with half as much again
 * points that essays make late, with a "but", are lost (`npm run bench:fixtures`).
 */
const UNANSWERED = 0.3

/** What sentences are worth beside those chosen so far, by their index, in standard deviations above the article's mean. */
export interface Worth {
  of(index: number): number
  /** Whether one brings along the sentence before, which it leans on, while there is room for two. */
  bringsAlong(index: number): boolean
  /** Takes note of one that is chosen; the next two are worth more by it where they begin on what was said. */
  choose(index: number): void
}

/** The worth of sentences by their salience, for a summary of `room` sentences, which are added to `chosen`. */
export function worthOf(
  sentences: readonly Sentence[],
  salience: Float64Array,
  chosen: RedundancyIndex,
  room: number,
): Worth {
  // Of most sentences nobody asks: whatever they lack, others are more salient.
  const penalties: number[] = []
  const own = new Set<number>()
  const alone = (index: number) => {
    const sentence = sentences[index]
    penalties[index] ??= penaltiesOf(sentence).reduce((sum, { weight }) => sum + weight, 0)
    const penalized = salience[index] - penalties[index]
    return penalized - NOVELTY * chosen.share(sentence) - (chosen.overlaps(sentence) ? BLOCKED : 0)
  }
  const bringsAlong = (index: number) =>
    room - own.size > 1 &&
    isDependent(sentences[index]) &&
    !chosen.repeats(sentences[index - 1]) &&
    alone(index - 1) >= COMPANION
  const isAnswered = (index: number) => own.has(index - 1) || own.has(index - 2) || bringsAlong(index)
  return {
    of: (index) => alone(index) - (sentences[index].resumes && !isAnswered(index) ? UNANSWERED : 0),
    bringsAlong,
    choose: (index) => {
      own.add(index)
      chosen.add(sentences[index])
    },
  }
}
