import { cueWordsOf } from './cue-words.ts'
import type { FeatureGroup } from './group.ts'
import stored from './word-weights.json' with { type: 'json' }

/**
 * The character that stands for the weight 0; those around it stand for weights below and above it, a step each. The table
 * tells of hashed cue words, by hash, how far they mark a sentence that says what matters (train/words.py).
 */
const ZERO = 'G'.charCodeAt(0)

/** Wording: what the words of the sentence tell. Only the language that they were fitted on has it; in others it is 0. */
export const wording: FeatureGroup = {
  name: 'wording',
  features: ['telling words'],
  measure: ({ terms, language }) => {
    if (language.cuesOf === undefined) return () => [0]
    const cuesOf = cueWordsOf(terms)
    return ({ index }) => [weightOf(cuesOf(index))]
  },
}

/** The sum of the weights over the square root of their number: it must not grow as fast as the sentence. */
function weightOf(cues: readonly number[]): number {
  let steps = 0
  // Only what an article asks of the table is decoded: it is far longer than most articles.
  for (let at = 0; at < cues.length; at++) steps += stored.weights.charCodeAt(cues[at]) - ZERO
  return cues.length === 0 ? 0 : (steps * stored.step) / Math.sqrt(cues.length)
}
