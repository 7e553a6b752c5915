import { UNSPACED_SCRIPTS } from '../text/script.ts'
import { UNKNOWN } from './tokens.ts'

/** Both sides of a place decide; words and rows of signs that are longer than this are cut. */
const WINDOW = 40
/** Where no space parts words, browsers tell them by dictionaries, and not all by the same. */
const INSIDE_UNSPACED = new RegExp(
  String.raw`(?<=[${UNSPACED_SCRIPTS}]\p{M}*)(?=[${UNSPACED_SCRIPTS}])`,
  'uy',
)

/** The standard has one word where such a sign stands between two letters; not all browsers do, in Korean. */
const BESIDE_MIDDLE = /(?<=\p{L}\p{M}*)(?=['’‘.:·]\p{L})|(?<=\p{L}\p{M}*['’‘.:·])(?=\p{L})/uy

let segmenter: Intl.Segmenter | undefined

/** Whether every browser begins or ends a word at this place of a text: https://www.unicode.org/reports/tr29/#Word_Boundaries */
export function isWordBoundary(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 1), at + 1)
  if (around.includes(UNKNOWN)) return false
  if (at === 0 || at === text.length || /\s/.test(around)) return true
  if ([INSIDE_UNSPACED, BESIDE_MIDDLE].some((inside) => isAt(inside, text, at))) return false
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  const from = Math.max(0, at - WINDOW)
  return segmenter.segment(text.slice(from, at + WINDOW)).containing(at - from)?.index === at - from
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
