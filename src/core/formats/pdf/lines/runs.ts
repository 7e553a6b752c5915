import type { Glyph } from '../glyphs/glyph.ts'
import { isFromRight } from './direction.ts'
import { extend, merge, type Run, started } from './run.ts'

/** Raised and lowered marks stay within this of the baseline; a line of its own does not. All in font heights. */
const SAME_BASELINE = 0.6
/** Justified text has spaces up to here; the space between columns is wider. */
const WIDEST_SPACE = 1.6
/** What is drawn later belongs to a line that it stands so near to; columns are further apart. */
const NEAR = 0.8
/** … and on the very same baseline. */
const VERY_SAME_BASELINE = 0.1

/** A copy that makes letters bold, or throws their shadow, is moved by less. */
const SHADOW = 0.15
/** No line has more glyphs; each that joins a longer one would have all of it sorted anew. */
const LONGEST_RUN = 2_000
/** So many runs of a baseline are looked at for one that a run belongs to, so that a page of a million takes no time. */
const MOST_BESIDE = 40

/** The runs that the glyphs of a page make, in the order they are drawn; what is drawn twice, to make it bold, is there once. */
export function runsOf(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = []
  const byHeight = new Map<number, Run[]>()
  for (const run of drawnRuns(glyphs)) {
    const height = Math.round(run.y)
    const beside = [-1, 0, 1].flatMap((step) => byHeight.get(height + step)?.slice(-MOST_BESIDE) ?? [])
    if (beside.some((other) => isCopy(run, other))) continue
    const near = beside.find((other) => isNear(run, other))
    if (near !== undefined) merge(near, run)
    else {
      runs.push(run)
      byHeight.set(height, [...(byHeight.get(height)?.slice(-MOST_BESIDE) ?? []), run])
    }
  }
  return runs
}

function drawnRuns(glyphs: readonly Glyph[]): Run[] {
  const runs: Run[] = []
  for (const glyph of glyphs) {
    if (glyph.text === null || glyph.size === 0) continue
    const run = runs.at(-1)
    if (run !== undefined && continues(run, glyph)) extend(run, glyph)
    else if (glyph.text.trim() !== '') runs.push(started(glyph))
  }
  return runs
}

function continues(
  { left, right, y, size }: Run,
  { text, x, y: baseline, width, size: own }: Glyph,
): boolean {
  const height = Math.max(size, own)
  if (Math.abs(baseline - y) >= height * SAME_BASELINE) return false
  const isNext = (gap: number) => gap > -height && gap < height * WIDEST_SPACE
  return isNext(x - right) || (isFromRight(text ?? '') && isNext(left - x - width))
}

function isCopy({ glyphs, left, y, size }: Run, other: Run): boolean {
  const near = size * SHADOW
  return (
    Math.abs(other.left - left) < near &&
    Math.abs(other.y - y) < near &&
    other.glyphs.length >= glyphs.length &&
    glyphs.every(({ text }, at) => text === other.glyphs[at].text)
  )
}

function isNear({ left, right, y, size }: Run, other: Run): boolean {
  if (other.glyphs.length > LONGEST_RUN || Math.abs(other.y - y) > size * VERY_SAME_BASELINE) return false
  const gap = Math.max(left - other.right, other.left - right)
  return gap > -size * VERY_SAME_BASELINE && gap < size * NEAR
}
