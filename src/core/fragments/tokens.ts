import { UNSPACED_SCRIPTS } from '../text/script.ts'

/** Stands for what nobody knows, as it does in Unicode for an object. */
export const UNKNOWN = '\ufffc'
/** No directive names what spans the end of a block or what is not known. */
export const BREAK = new RegExp(`[\\n${UNKNOWN}]`)

/** A word, or one character of a script that sets no space between words. */
const TOKEN = new RegExp(
  String.raw`[${UNSPACED_SCRIPTS}]\p{M}*|(?:(?![${UNSPACED_SCRIPTS}])[\p{L}\p{N}][\p{M}\p{Cf}]*)+`,
  'gu',
)
const ASCII = /^[\0-\x7f]*$/
/** Besides accents, what is not seen within a word: soft hyphens, joiners. */
const MARKS = /[\p{M}\p{Cf}]+/gu

/** The words of a text in order, as browsers compare them. */
export interface Tokens {
  /** Which word it is: equal ones have the same number, counted from 0. */
  readonly ids: readonly number[]
  /** Offsets in the text; the end is exclusive. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** On which line of the text it stands, from 0; what is not known ends a line as well. */
  readonly lines: readonly number[]
}

/** The tokens of a text; the words of several have the same numbers where they are told with the same `known` ones. */
export function tokensOf(text: string, known = new Map<string, number>()): Tokens {
  const tokens = { ids: [] as number[], starts: [] as number[], ends: [] as number[], lines: [] as number[] }
  let start = 0
  for (const [at, line] of text.split(BREAK).entries()) {
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

/** The first and the last token within a stretch, the end exclusive; null where it has none. */
export function tokensWithin(
  { starts, ends }: Tokens,
  start: number,
  end: number,
): readonly [first: number, last: number] | null {
  const first = firstFrom(starts, start)
  const last = firstFrom(ends, end + 1) - 1
  return first > last ? null : [first, last]
}

/** The index of the first of ascending offsets that is not below one. */
export function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle] < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * A word by its base letters, which is all that browsers look at: https://www.unicode.org/reports/tr10/, primary level.
 * Vowel signs count there and do not here: what is told apart without them is told apart with them.
 */
function folded(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word.normalize('NFKD').replace(MARKS, '').toLowerCase()
}
