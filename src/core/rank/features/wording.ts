import { cueWordsOf } from './cue-words.ts'
import type { FeatureGroup } from './group.ts'
import stored from './word-weights.json' with { type: 'json' }

/** The character that stands for the weight 0; those around it stand for weights below and above it, a step each. */
const ZERO = 'G'.charCodeAt(0)

/** The weights of hashed cue words, by hash: how far a word tells of a sentence that says what matters (train/words.py). */
const WEIGHTS = Float32Array.from(
  stored.weights,
  (character) => (character.charCodeAt(0) - ZERO) * stored.step,
)

/** Wording: what the words of the sentence tell. Only the language that they were fitted on has it; in others it is 0. */
export const wording: FeatureGroup = {
  name: 'wording',
  features: ['telling words'],
  measure: (evidence) => {
    if (evidence.language.cuesOf === undefined) return () => [0]
    const cues = cueWordsOf(evidence)
    return ({ index }) => [weightOf(cues[index])]
  },
}

/** The sum of the weights over the square root of their number: it must not grow as fast as the sentence. */
function weightOf(cues: Uint16Array): number {
  let sum = 0
  for (const cue of cues) sum += WEIGHTS[cue]
  return cues.length === 0 ? 0 : sum / Math.sqrt(cues.length)
}
