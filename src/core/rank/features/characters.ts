import { startsLower, startsUpper } from '../../text/letters.ts'
import { endsQuestion } from '../../text/punctuation.ts'
import { type FeatureGroup, flag, ratio } from './group.ts'
import { lettersOf } from './length.ts'

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
/** The kind behind those of the marks. */
const DIGITS = 5

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
      const [brackets, signs, dashes, colons, quotes, digits] = countsOf(text)
      const share = (count: number) => Math.min(SHARE_SCALE * ratio(count, text.length), 2)
      return [
        share(brackets),
        share(signs),
        share(dashes),
        share(colons),
        share(quotes),
        share(digits),
        ratio(lettersOf(words), text.length),
        flag(startsUpper(text)),
        flag(startsLower(text)),
        flag(text.includes('!') || text.includes('！')),
        flag(text.endsWith(':') || text.endsWith('：')),
        flag(endsQuestion(text)),
        flag(breaksOff(text)),
      ]
    },
}

function breaksOff(text: string): boolean {
  return (text.includes('…') || text.includes('...')) && /(?:…|\.\.\.)[\])]*$/.test(text)
}

/** How many marks of each kind a text has, and digits. */
function countsOf(text: string): number[] {
  const counts = [0, 0, 0, 0, 0, 0]
  const few = text.replace(PLAIN, '')
  for (let at = 0; at < few.length; at++) {
    const code = few.charCodeAt(at)
    const kind = code >= ZERO && code <= NINE ? DIGITS : MARKS.get(code)
    if (kind !== undefined) counts[kind]++
  }
  return counts
}
