import type { Glyph } from '../glyphs/glyph.ts'

/** Raised marks are set so much smaller than their line, and so much higher, in heights of its font. */
const SMALLER = 0.85
const RAISED = 0.15
const NOTE_MARK = /^[\d,*†‡§¶∗⋆]+$/u
/** What a raised number behind it is a power of: a number, or a unit. */
const POWER_OF = /(?:\d|(?<![\p{L}\d])(?:[kcmdµn]?m|s|sec|km|inch|ft))$/u
const POWERS: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
  '-': '⁻',
  '−': '⁻',
}

/**
 * What a glyph says behind the text of its line, whose letters are `size` high on the baseline `y`: a raised number is
 * left out as the mark of a note, but for powers.
 */
export function unraised(
  { text, y, size }: Glyph,
  line: { readonly size: number; readonly y: number },
  before: string,
): string {
  const letters = text ?? ''
  const isRaised = size < line.size * SMALLER && y > line.y + line.size * RAISED
  if (!isRaised) return letters
  if (letters in POWERS && (POWER_OF.test(before) || /[⁰¹²³⁴-⁹⁻]$/.test(before))) return POWERS[letters]
  return NOTE_MARK.test(letters) ? '' : letters
}
