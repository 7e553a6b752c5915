import type { Line } from '../lines/line.ts'

/** Sizes are told apart by half points. */
const SIZE_STEP = 0.5
/** Between lines without a paragraph's gap, in font heights; ISO 32000 has no name for it, typographers do. */
const USUAL_LEADING = 1.2

/** The font height that most letters are set in. */
export function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size / SIZE_STEP) * SIZE_STEP
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0]
}

/** How far the baselines of neighbouring lines are apart in most places, in font heights. */
export function leadingOf(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map(({ y, size }, at) => (lines[at].y - y) / size)
    .filter((gap) => gap > USUAL_LEADING / 2 && gap < USUAL_LEADING * 3)
    .sort((a, b) => a - b)
  return gaps[gaps.length >> 1] ?? USUAL_LEADING
}
