import { startsLower, startsUpper } from '../../text/letters.ts'
import { endsQuestion } from '../../text/punctuation.ts'
import { type FeatureGroup, flag, ratio } from './group.ts'
import { lettersOf } from './length.ts'

/** Shares of characters are small: this brings them to the size of the other features. */
const SHARE_SCALE = 10

/** Kinds of marks that tell code, references, tables and asides from prose, and digits. */
const KINDS = ['()[]{}', '/\\@#*_=+<>|~^&', '-–—', ';:', '"“”«»„', '0123456789']
/** The kind of each by its code. The last mark is that of a low quotation. */
const KIND_OF = new Uint8Array('„'.charCodeAt(0) + 1)
for (const [at, marks] of KINDS.entries()) for (const mark of marks) KIND_OF[mark.charCodeAt(0)] = at
/** Any of them. */
const SIGN = new RegExp(`[${KINDS.join('').replace(/[\\\]^-]/g, '\\$&')}]`, 'g')

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

/** How many characters of each kind a text has, by kind. */
function countsOf(text: string): number[] {
  const counts = [0, 0, 0, 0, 0, 0]
  const signs = text.match(SIGN) ?? []
  for (let at = 0; at < signs.length; at++) counts[KIND_OF[signs[at].charCodeAt(0)]]++
  return counts
}
