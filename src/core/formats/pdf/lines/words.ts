import type { Glyph } from '../glyphs/glyph.ts'
import { accented } from './accents.ts'
import { isFromRight, readingOrder } from './direction.ts'
import { unraised } from './note-marks.ts'
import { isSpaced, letterGapOf, type Sign } from './spacing.ts'

const MARK = /^\p{M}+$/u

/** How the line before and its page are set. */
interface Setting {
  /** Whether the page is read from the right. */
  readonly fromRight: boolean
  /** How far apart the letters are; null where they stand as usual. */
  readonly letterGap: number | null
}

/** The height of most letters of a line, and its baseline. */
interface Measure {
  readonly size: number
  readonly y: number
}

/**
 * The text of the glyphs of a line in reading order, with spaces between words, and how far apart its letters are. A short
 * line behind one whose letters are spaced is spaced as well.
 */
export function wordsOf(
  glyphs: readonly Glyph[],
  line: Measure,
  { fromRight, letterGap: gapBefore }: Setting,
): { text: string; letterGap: number | null } {
  const isTurned = glyphs.some(({ text }) => isFromRight(text ?? ''))
  const signs = signsOf(glyphs, line)
  if (isTurned) signs.sort((a, b) => a.x - b.x)
  const letterGap = letterGapOf(signs, line.size, gapBefore)
  const pieces = signs.flatMap((sign, at) =>
    at > 0 && isSpaced(signs[at - 1], sign, line.size, letterGap) ? [' ', sign.text] : [sign.text],
  )
  const end = glyphs.at(-1)?.text?.trim() === '' ? ' ' : ''
  return { text: (isTurned ? readingOrder(pieces, fromRight) : pieces).join('') + end, letterGap }
}

function signsOf(glyphs: readonly Glyph[], line: Measure): Sign[] {
  const signs: Sign[] = []
  let spaced = false
  for (const glyph of glyphs) {
    const last = signs.at(-1)
    const text = unraised(glyph, line, last?.text ?? '')
    const right = glyph.x + glyph.width
    if (text.trim() === '') spaced ||= text !== ''
    else if (last === undefined || spaced || !combine(last, { text, x: glyph.x, right })) {
      signs.push({ text, x: glyph.x, right, spaced })
      spaced = false
    }
  }
  return signs
}

/** Puts a mark on the sign before it, or a letter under the accent before it, where they stand at one place. */
function combine(last: Sign, { text, x, right }: { text: string; x: number; right: number }): boolean {
  const whole = MARK.test(text)
    ? last.text + text
    : x < last.right
      ? (accented(last.text, text) ?? accented(text, last.text))
      : null
  if (whole === null) return false
  last.text = whole
  last.right = Math.max(last.right, right)
  return true
}
