import { UNSPACED_SCRIPTS } from '../text/script.ts'

/** Both sides of a place decide; words and rows of signs that are longer than this are cut. */
const WINDOW = 40
/** Where no space parts words, browsers tell them by dictionaries, and not all by the same. */
const INSIDE_UNSPACED = new RegExp(
  String.raw`(?<=[${UNSPACED_SCRIPTS}]\p{M}*)(?=[${UNSPACED_SCRIPTS}])`,
  'uy',
)

let segmenter: Intl.Segmenter | undefined

/** Whether every browser begins or ends a word at this place of a text: https://www.unicode.org/reports/tr29/#Word_Boundaries */
export function isWordBoundary(text: string, at: number): boolean {
  if (at === 0 || at === text.length || /\s/.test(text.slice(at - 1, at + 1))) return true
  INSIDE_UNSPACED.lastIndex = at
  if (INSIDE_UNSPACED.test(text)) return false
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  const from = Math.max(0, at - WINDOW)
  return segmenter.segment(text.slice(from, at + WINDOW)).containing(at - from)?.index === at - from
}
