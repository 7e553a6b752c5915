import { accented } from './accents.ts'
import { isFromRight, readingOrder } from './direction.ts'
import type { Glyph } from './glyph.ts'
import { unraised } from './note-marks.ts'

/** Letters of a word stand closer, in font heights. */
const NARROWEST_SPACE = 0.15
/** Justified lines of Chinese and Japanese have gaps up to here between their characters, which are no spaces. */
const NARROWEST_IDEOGRAPHIC_SPACE = 0.5
/** Letters are spaced where this share of them stand so far apart that it would be a space elsewhere … */
const SPACED = 0.6
/** … if there are enough of them to tell, and they are letters. */
const LEAST_SPACED = 6
/** Their words are further apart than their letters by this much: times, and font heights. */
const [WIDER, AND_WIDER] = [1.5, 0.1]

const IDEOGRAPH = /[\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60]/
const LETTER = /\p{L}/u
const MARK = /^\p{M}+$/u

/** A letter or sign that can be seen, with the marks on it. */
interface Sign {
  text: string
  readonly x: number
  right: number
  /** Whether a space is drawn before it. */
  readonly spaced: boolean
}

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

function letterGapOf(signs: readonly Sign[], size: number, gapBefore: number | null): number | null {
  const letters = signs.filter(({ text }) => LETTER.test(text) && !IDEOGRAPH.test(text)).length
  if (letters < signs.length / 2 || (letters < LEAST_SPACED && gapBefore === null)) return null
  const gaps = signs
    .slice(1)
    .map(({ x }, at) => x - signs[at].right)
    .sort((a, b) => a - b)
  const isWide = gaps[Math.floor(gaps.length * (1 - SPACED))] > size * NARROWEST_SPACE
  return isWide ? (gapBefore ?? gaps[gaps.length >> 1]) : null
}

function isSpaced(before: Sign, sign: Sign, size: number, letterGap: number | null): boolean {
  const gap = sign.x - before.right
  if (letterGap !== null) return gap > letterGap * WIDER + size * AND_WIDER
  return (
    sign.spaced || gap > size * (isIdeographic(before, sign) ? NARROWEST_IDEOGRAPHIC_SPACE : NARROWEST_SPACE)
  )
}

function isIdeographic(before: Sign, after: Sign): boolean {
  return IDEOGRAPH.test(before.text) && IDEOGRAPH.test(after.text)
}
