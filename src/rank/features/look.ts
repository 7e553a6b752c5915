import { wording } from '../../language/wording.ts'
import { type FeatureGroup, flag, ratio } from './group.ts'

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
  ],
  measure: () => (sentence) => {
    const { text } = sentence
    const words = sentence.words.map((word) => word.toLowerCase())
    return [
      flag(!FULL_STOP.test(text)),
      flag(SPEAKER.test(text)),
      flag(words.slice(0, HEAD).some(wording.isCaption)),
      ratio(words.filter(wording.isCaption).length, words.length),
      5 * ratio(text.split(',').length - 1, words.length),
    ]
  },
}
