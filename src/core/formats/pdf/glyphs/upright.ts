import type { Glyph } from './glyph.ts'

/**
 * The glyphs of a page turned so that its lines run to the right, without those that run otherwise: stamps in the margin,
 * watermarks, the labels of axes.
 */
export function upright(glyphs: readonly Glyph[]): Glyph[] {
  const turns = commonest(glyphs)
  return glyphs
    .filter((glyph) => glyph.turns === turns)
    .map((glyph) => (turns === 0 ? glyph : turned(glyph, turns)))
}

function commonest(glyphs: readonly Glyph[]): number {
  const counts = [0, 0, 0, 0]
  for (const { turns } of glyphs) if (turns !== null) counts[turns]++
  return counts.indexOf(Math.max(...counts))
}

function turned(glyph: Glyph, turns: number): Glyph {
  const { x, y } = glyph
  if (turns === 1) return { ...glyph, x: y, y: -x }
  return turns === 2 ? { ...glyph, x: -x, y: -y } : { ...glyph, x: -y, y: x }
}
