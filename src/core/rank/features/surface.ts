import { CUES } from '../../languages/cues.ts'
import { type FeatureGroup, flag, ratio } from './group.ts'
import { anyOf, countOf } from './token-flags.ts'

const FULL_STOP = /[.!?…。！？।۔؟]["'”’»)\]]*$/u
const SPEAKER = /^[^.!?]{0,40}:/
/** A caption names its picture within its first words. */
const HEAD = 4

/** The look of a caption, a byline, a label or a prompt rather than of a sentence of the article. */
export const look: FeatureGroup = {
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
    ({ marks }) =>
    ({ index, text, words }) => {
      const own = marks[index]
      const any = anyOf(own)
      return [
        flag(!FULL_STOP.test(text)),
        flag(SPEAKER.test(text)),
        flag((anyOf(own.slice(0, HEAD)) & CUES.caption) !== 0),
        ratio(countOf(own, CUES.caption), words.length),
        5 * ratio(text.split(',').length - 1, words.length),
        flag((any & CUES.past) !== 0),
        flag((any & CUES.present) !== 0),
      ]
    },
}
