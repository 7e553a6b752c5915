import { UNSPACED_SCRIPTS } from '../text/script.ts'

/** A word, or one character of a script that sets no space between words. */
const TOKEN = new RegExp(
  String.raw`[${UNSPACED_SCRIPTS}]\p{M}*|(?:(?![${UNSPACED_SCRIPTS}])[\p{L}\p{N}]\p{M}*)+`,
  'gu',
)
const ASCII = /^[\0-\x7f]*$/
const MARKS = /\p{M}+/gu

/** The words of a text in order, as browsers compare them. */
export interface Tokens {
  /** Which word it is: equal ones have the same number, counted from 0. */
  readonly ids: readonly number[]
  /** Offsets in the text; the end is exclusive. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** On which line of the text it stands, from 0. */
  readonly lines: readonly number[]
}

/** The tokens of a text. */
export function tokensOf(text: string): Tokens {
  const known = new Map<string, number>()
  const tokens = { ids: [] as number[], starts: [] as number[], ends: [] as number[], lines: [] as number[] }
  let start = 0
  for (const [at, line] of text.split('\n').entries()) {
    for (const { 0: token, index } of line.matchAll(TOKEN)) {
      const word = folded(token)
      const id = known.get(word) ?? known.size
      known.set(word, id)
      tokens.ids.push(id)
      tokens.starts.push(start + index)
      tokens.ends.push(start + index + token.length)
      tokens.lines.push(at)
    }
    start += line.length + 1
  }
  return tokens
}

/**
 * A word by its base letters, which is all that browsers look at: https://www.unicode.org/reports/tr10/, primary level.
 * Vowel signs count there and do not here: what is told apart without them is told apart with them.
 */
function folded(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word.normalize('NFKD').replace(MARKS, '').toLowerCase()
}
