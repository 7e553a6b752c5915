import type { Face } from './face.ts'
import type { FontGlyph } from './font.ts'
import type { Glyph } from './glyph.ts'
import type { Matrix } from './matrix.ts'

/** How text is set (ISO 32000-1, 9.3); lengths are those of text space. */
export interface TextState {
  readonly face: Face
  readonly size: number
  readonly characterSpacing: number
  readonly wordSpacing: number
  /** Of widths; 1 for none. */
  readonly scale: number
  readonly rise: number
}

/** Lines that run askew by more are no lines of the text: radians. */
const ASKEW = 0.05

/** Adds the glyphs of one string, the first at the origin of a map from text space to the page; gives where the pen is then. */
export function show(
  shown: readonly (FontGlyph | number)[],
  state: TextState,
  map: Matrix,
  glyphs: Glyph[],
): readonly [x: number, y: number] {
  const { face, size, rise } = state
  const { bold, isDown } = face
  const [a, b, c, d, e, f] = map
  const [along, across] = isDown
    ? [
        [-c, -d],
        [a, b],
      ]
    : [
        [a, b],
        [c, d],
      ]
  const stretch = Math.hypot(...along)
  const height = Math.hypot(...across) * Math.abs(size) * face.height
  const turns = turnsOf(along[0] * Math.sign(size), along[1] * Math.sign(size))
  let at = 0
  for (const glyph of shown) {
    if (typeof glyph === 'number') {
      at -= (glyph / 1000) * size * (isDown ? -1 : state.scale)
      continue
    }
    const width = widthOf(glyph, state)
    const [x, y] = isDown ? [rise, -at] : [at, rise]
    glyphs.push({
      text: face.lettersOf(glyph),
      x: a * x + c * y + e,
      y: b * x + d * y + f,
      width: Math.abs(width) * stretch,
      size: height,
      bold,
      turns,
    })
    const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0)
    at += isDown ? width - spacing : width + spacing * state.scale
  }
  return isDown ? [0, -at] : [at, 0]
}

/** How far a glyph itself moves the pen: to the right, or downwards in a font that is written so. */
function widthOf({ width, vmetric }: FontGlyph, { face, size, scale }: TextState): number {
  return face.isDown ? -(vmetric?.[0] ?? -width) * face.unit * size : width * face.unit * size * scale
}

function turnsOf(x: number, y: number): number | null {
  const quarters = Math.atan2(y, x) / (Math.PI / 2)
  const whole = Math.round(quarters)
  return Math.abs(quarters - whole) * (Math.PI / 2) > ASKEW ? null : (whole + 4) % 4
}
