import type { Glyph } from '../glyphs/glyph.ts'
import { isMostlyFromRight } from './direction.ts'
import { withDropCaps } from './drop-caps.ts'
import type { Line } from './line.ts'
import { runsOf } from './runs.ts'
import { wordsOf } from './words.ts'

/** The lines that the glyphs of a page make, in the order they are drawn. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const fromRight = isMostlyFromRight(glyphs.map(({ text }) => text))
  const lines: Line[] = []
  let before: number | null = null
  for (const { glyphs: drawn, left, right } of runsOf(glyphs)) {
    const size = usual(drawn, (it) => it.size)
    const y = usual(drawn, (it) => it.y)
    const { text, letterGap } = wordsOf(drawn, { size, y }, { fromRight, letterGap: before })
    before = letterGap
    if (text.trim() !== '') lines.push({ text, left, right, y, size, bold: usual(drawn, (it) => it.bold) })
  }
  return withDropCaps(fromRight ? lines.map(mirrored) : lines)
}

function mirrored(line: Line): Line {
  return { ...line, left: -line.right, right: -line.left }
}

/** What most of the letters are. */
function usual<T>(glyphs: readonly Glyph[], kindOf: (glyph: Glyph) => T): T {
  const first = kindOf(glyphs[0])
  if (glyphs.every((glyph) => kindOf(glyph) === first)) return first
  const counts = new Map<T, number>()
  for (const glyph of glyphs) {
    const kind = kindOf(glyph)
    counts.set(kind, (counts.get(kind) ?? 0) + (glyph.text?.trim().length ?? 0))
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most))[0]
}
