import type { Font, FontGlyph } from './font.ts'
import { lettersOf } from './letters.ts'

/** What is known of a font, found out once for all of its glyphs. */
export interface Face {
  readonly bold: boolean
  /** Whether its lines run downwards. */
  readonly isDown: boolean
  /** Of the widths of its glyphs, in its size. */
  readonly unit: number
  /** How much of its size it is high. */
  readonly height: number
  /** The letters of a glyph, possibly none; null where nobody can know them. */
  lettersOf(glyph: FontGlyph): string | null
}

const BOLD = /bold|black|heavy|demi|medi(?:um)?\b|CMBX/i
/** A font's units, but for those whose glyphs are drawings, which say their own. */
const UNIT = 0.001

/** What is known of a font of the reader's. */
export function faceOf(font: Font): Face {
  const letters = new Map<number, string | null>()
  return {
    bold: font.bold === true || font.black === true || BOLD.test(font.name ?? ''),
    isDown: font.vertical === true,
    unit: font.fontMatrix?.[0] ?? UNIT,
    height: heightOf(font),
    lettersOf(glyph) {
      const code = glyph.originalCharCode
      if (!letters.has(code)) letters.set(code, lettersOf(font, glyph))
      return letters.get(code) ?? null
    },
  }
}

/** All of its size, but for a font whose glyphs are drawings in units of their own. */
function heightOf({ isType3Font, fontMatrix, bbox }: Font): number {
  if (!isType3Font || !fontMatrix || !bbox) return 1
  return Math.abs((bbox[3] - bbox[1]) * fontMatrix[3]) || 1
}
