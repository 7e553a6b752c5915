import { startsLower, startsUpper } from '../../text/letters.ts'
import { endsQuestion } from '../../text/punctuation.ts'
import { type FeatureGroup, flag, ratio } from './group.ts'

/** Shares of characters are small: this brings them to the size of the other features. */
const SHARE_SCALE = 10

const [ZERO, NINE] = ['0', '9'].map((mark) => mark.charCodeAt(0))
/** Most of a text: neither digits nor marks. */
const PLAIN = /[a-z ]+/g

/** Kinds of marks that tell code, references, tables and asides from prose, by the code of the character. */
const MARKS = new Map(
  ['()[]{}', '/\\@#*_=+<>|~^&', '-–—', ';:', '"“”«»„'].flatMap((marks, kind) =>
    [...marks].map((mark) => [mark.charCodeAt(0), kind] as const),
  ),
)
const KINDS = 5

/** Surface cues in characters: what the sentence is written in. */
export const characters: FeatureGroup = {
  name: 'look',
  features: [
    'brackets',
    'signs of code and addresses',
    'dashes',
    'colons and semicolons',
    'quotation marks',
    'digits',
    'letters, digits and marks other than those',
    'opens with a capital',
    'opens in lower case',
    'exclamation',
    'ends in a colon',
    'asks',
    'breaks off',
  ],
  measure:
    () =>
    ({ text, words }) => {
      const { marks, digits } = countsOf(text)
      const shares = [...marks, digits].map((count) => Math.min(SHARE_SCALE * ratio(count, text.length), 2))
      let letters = 0
      for (const word of words) letters += word.length
      return [
        ...shares,
        ratio(letters, text.length),
        flag(startsUpper(text)),
        flag(startsLower(text)),
        flag(/[!！]/.test(text)),
        flag(/[:：]$/.test(text)),
        flag(endsQuestion(text)),
        flag(/(?:…|\.\.\.)[\])]*$/.test(text)),
      ]
    },
}

function countsOf(text: string): { marks: number[]; digits: number } {
  const marks = new Array<number>(KINDS).fill(0)
  let digits = 0
  const few = text.replace(PLAIN, '')
  for (let at = 0; at < few.length; at++) {
    const code = few.charCodeAt(at)
    if (code >= ZERO && code <= NINE) digits++
    else {
      const kind = MARKS.get(code)
      if (kind !== undefined) marks[kind]++
    }
  }
  return { marks, digits }
}
