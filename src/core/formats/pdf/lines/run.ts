import type { Glyph } from '../glyphs/glyph.ts'

/** Glyphs on one baseline, each next to the one before. */
export interface Run {
  glyphs: Glyph[]
  left: number
  right: number
  y: number
  size: number
}

/** A run of one glyph. */
export function started(glyph: Glyph): Run {
  const { x, y, width, size } = glyph
  return { glyphs: [glyph], left: x, right: x + width, y, size }
}

/** Adds a glyph to the end of a run. */
export function extend(run: Run, glyph: Glyph): void {
  const { x, y, width, size } = glyph
  run.glyphs.push(glyph)
  run.left = Math.min(run.left, x)
  run.right = Math.max(run.right, x + width)
  if (size > run.size) {
    run.size = size
    run.y = y
  }
}

/** Puts what stands beside a run into it, from left to right. */
export function merge(run: Run, other: Run): void {
  run.glyphs = [...run.glyphs, ...other.glyphs].sort((a, b) => a.x - b.x)
  run.left = Math.min(run.left, other.left)
  run.right = Math.max(run.right, other.right)
  run.size = Math.max(run.size, other.size)
}
