import type { Line } from './line.ts'

/** How finely the space between columns is looked for: points. */
const STEP = 3
/** Titles and pictures' captions run across columns; more lines than this share mean that there are none. */
const MOST_ACROSS = 0.3
/** So many lines make a column. */
const LEAST_LINES = 4
/** More columns than a newspaper has: 2 to the power of it. */
const DEEPEST = 3

/**
 * The lines of a page in reading order: where a gutter parts them, those left of it before those right of it, between
 * the lines that run across; else as they are drawn, which is how programs write them.
 */
export function columnOrder(lines: readonly Line[], depth = 0): Line[] {
  const gutter = depth < DEEPEST ? findGutter(lines) : null
  if (gutter === null) return [...lines]
  const ordered: Line[] = []
  let band: Line[] = []
  const endBand = () => {
    const left = band.filter(({ right }) => right <= gutter)
    const right = band.filter((line) => line.right > gutter)
    ordered.push(...columnOrder(left, depth + 1), ...columnOrder(right, depth + 1))
    band = []
  }
  for (const line of lines.toSorted((a, b) => b.y - a.y || a.left - b.left)) {
    if (!isAcross(line, gutter)) band.push(line)
    else {
      endBand()
      ordered.push(line)
    }
  }
  endBand()
  return ordered
}

function isAcross({ left, right }: Line, x: number): boolean {
  return left < x && right > x
}

/** The place that the fewest lines run across, with a column on either side; null where there is none. */
function findGutter(lines: readonly Line[]): number | null {
  const left = lines.reduce((least, line) => Math.min(least, line.left), Number.POSITIVE_INFINITY)
  const right = lines.reduce((most, line) => Math.max(most, line.right), Number.NEGATIVE_INFINITY)
  let best: { x: number; across: number } | null = null
  for (let x = left + STEP; x < right && right - left < MOST_POINTS; x += STEP) {
    const across = lines.filter((line) => isAcross(line, x)).length
    if (across > lines.length * MOST_ACROSS || across >= (best?.across ?? Number.POSITIVE_INFINITY)) continue
    if (areColumns(lines, x)) best = { x, across }
  }
  return best?.x ?? null
}

/** The largest page that PDF allows. */
const MOST_POINTS = 14_400

function areColumns(lines: readonly Line[], x: number): boolean {
  const left = lines.filter(({ right }) => right <= x)
  const right = lines.filter((line) => line.left >= x)
  return beside(left, right) >= LEAST_LINES && beside(right, left) >= LEAST_LINES
}

/** How many of the lines stand beside others, not all above or below them. */
function beside(lines: readonly Line[], others: readonly Line[]): number {
  const top = others.reduce((most, { y }) => Math.max(most, y), Number.NEGATIVE_INFINITY)
  const foot = others.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY)
  return lines.filter(({ y, size }) => y <= top + size && y >= foot - size).length
}
