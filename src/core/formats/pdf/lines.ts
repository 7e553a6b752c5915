import type { Item } from './reader.ts'

/** Text on one baseline without a wide gap; lengths are points. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of its baseline, from the foot of the page. */
  readonly y: number
  /** The height of its largest font. */
  readonly size: number
}

/** Raised and lowered marks stay within this of the baseline; a line of its own does not. All in font heights. */
const SAME_BASELINE = 0.6
/** Justified text has spaces up to here; the space between columns is wider. */
const WIDEST_SPACE = 1.6
/** Letters of a word stand closer. */
const NARROWEST_SPACE = 0.15
/** A number so much smaller than its line is the mark of a note. */
const NOTE_MARK = 0.8

/** The lines that the pieces of a page make, in the order they are drawn. */
export function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = []
  for (const item of items) {
    if (item.text.trim() === '' || item.size === 0) continue
    const line = lines.at(-1)
    if (line !== undefined && continues(line, item)) lines[lines.length - 1] = joined(line, item)
    else lines.push({ text: item.text, left: item.x, right: item.x + item.width, y: item.y, size: item.size })
  }
  return lines
}

function continues({ right, y, size }: Line, item: Item): boolean {
  const height = Math.max(size, item.size)
  const gap = item.x - right
  return Math.abs(item.y - y) < height * SAME_BASELINE && gap > -height && gap < height * WIDEST_SPACE
}

function joined(line: Line, item: Item): Line {
  const right = Math.max(line.right, item.x + item.width)
  if (item.size < line.size * NOTE_MARK && /^[\d,*†‡ ]+$/.test(item.text)) return { ...line, right }
  const space = item.x - line.right > item.size * NARROWEST_SPACE ? ' ' : ''
  const larger = item.size > line.size ? item : line
  return { ...line, text: line.text + space + item.text, right, y: larger.y, size: larger.size }
}
