import { UNSPACED_SCRIPTS } from '../../../text/script.ts'
import { isBrokenWord } from './korean.ts'

/** Joins lines of one paragraph. */
export interface Joiner {
  join(text: string, line: string): string
}

const BROKEN = /(\p{L}+)[-\u00ad\u2010]$/u
const REST = /^\p{L}+/u
const SMALL = /^\p{Ll}/u
const WORD = /\p{L}+(?:-\p{L}+)*/gu
/** "pre- and post-war": what a hyphen that stands for a word is followed by. */
const AND = /^(?:and|or|to|und|oder|bis|bzw|sowie|et|ou|en|of|och|eller|og|y|o|e|i)\b/u
const WIDE = `${UNSPACED_SCRIPTS}、。，；：！？「」『』（）《》…`
const WIDE_END = new RegExp(`[${WIDE}]$`, 'u')
const WIDE_START = new RegExp(`^[${WIDE}]`, 'u')
const HANGUL_END = /[가-힣]\s*$/
/** Where so many lines end in a space that is drawn, the others end within a word. */
const [LEAST_SPACES, SHARE_OF_SPACES] = [2, 0.1]

/**
 * What is known of the words in a text of lines: a word broken at the end of a line is made whole, unless the text has it
 * with its hyphen elsewhere, as in "well-known". Chinese, Japanese and the like have no space there, and Korean where it
 * does not break within a word.
 */
export function joinerOf(lines: readonly string[]): Joiner {
  const known = new Set(lines.flatMap(withinLine))
  const korean = lines.filter((line) => HANGUL_END.test(line))
  const spaces = korean.filter((line) => line.endsWith(' ')).length
  const showsSpaces = spaces >= LEAST_SPACES && spaces > korean.length * SHARE_OF_SPACES
  const isOneWord = (end: string, start: string) =>
    (WIDE_END.test(end) && WIDE_START.test(start)) ||
    (showsSpaces ? HANGUL_END.test(end) && !end.endsWith(' ') : isBrokenWord(end, start, known))
  return {
    join(text, line) {
      const start = line.trimStart()
      const end = text.slice(-LONGEST_WORD)
      const broken = BROKEN.exec(end.trimEnd())?.[1]
      const rest = REST.exec(start)?.[0]
      if (broken !== undefined && rest !== undefined && !AND.test(start)) {
        const whole = text.trimEnd()
        const isHyphenated =
          known.has(`${broken}-${rest}`) || (!SMALL.test(rest) && !known.has(broken + rest))
        return (isHyphenated ? whole : whole.slice(0, -1)) + start
      }
      return isOneWord(end, start) ? text + start : `${text.trimEnd()} ${start}`
    },
  }
}

/** The words of a line but for its last, which may be broken, and its first, which may be the rest of one. */
function withinLine(line: string): string[] {
  return (line.match(WORD) ?? []).slice(1, -1)
}

/** Enough of a line's end to hold a broken word. */
const LONGEST_WORD = 60
