import { CUES } from '../../languages/cues.ts'
import { countOfMark, endsSentence } from '../../text/punctuation.ts'
import { type FeatureGroup, flag, ratio } from './group.ts'
import { anyOf, countOf } from './token-flags.ts'

const LABEL = /^[^.!?]{0,40}:/
/** A caption says "pictured" or the like within its first words. */
const HEAD_WORDS = 4

/** Surface cues: signs of a caption, byline, label or prompt rather than a sentence of the article. */
export const surfaceCues: FeatureGroup = {
  name: 'look',
  features: [
    'no full stop',
    'label before a colon',
    'caption words at its head',
    'caption words',
    'commas a word',
    'past tense',
    'present tense',
  ],
  measure:
    ({ tokenFlags }) =>
    ({ index, text, words }) => {
      const flags = tokenFlags[index]
      const any = anyOf(flags)
      return [
        flag(!endsSentence(text)),
        flag(text.includes(':') && LABEL.test(text)),
        flag((anyOf(flags.slice(0, HEAD_WORDS)) & CUES.caption) !== 0),
        ratio(countOf(flags, CUES.caption), words.length),
        5 * ratio(countOfMark(text, ','), words.length),
        flag((any & CUES.past) !== 0),
        flag((any & CUES.present) !== 0),
      ]
    },
}
