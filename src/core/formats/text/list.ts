import { successors } from '../../sentences/list-markers.ts'
import type { Line } from './lines.ts'

const BULLETS = '*+•◦▪‣∙·-'
const BULLET = /^.\s+/
const NUMBER = /^(\d{1,3})[.)]\s+/
/** Enough of a line to hold any marker. */
const LONGEST_MARKER = 12

/** How a line opens a list item: the marker's length, and its number where it has one. */
export interface ListMarker {
  readonly length: number
  readonly number: number | null
}

/**
 * The list marker at the head of a line, or null. A number counts only as the first or the next of its list, so
 * that "1986. It was a great year" keeps its year.
 */
export function listMarker(line: string, lastNumber: number): ListMarker | null {
  const head = line.slice(0, LONGEST_MARKER)
  const bullet = BULLETS.includes(head.charAt(0)) ? BULLET.exec(head) : null
  if (bullet) return { length: bullet[0].length, number: null }
  const match = closesLabel(head) ? NUMBER.exec(head) : null
  if (!match) return null
  const number = Number(match[1])
  return number === 1 || number === lastNumber + 1 ? { length: match[0].length, number } : null
}

/** Whether a number or letter may end in the head of a line; most have neither. */
function closesLabel(head: string): boolean {
  return head.includes('.') || head.includes(')')
}

/** "(a) ", "ii. ": a small letter or Roman numeral before a word; "i.e." and "a. m." are none. */
const LETTER = /^(\(?)([a-z]|[ivx]{2,5})(\)|\.\)?)\s+(?=[^\s.](?!\.))/
/** An item takes no more lines. */
const LONGEST_ITEM = 20

/**
 * The lines that open an item by a letter or a Roman numeral, each with the length of its marker. One counts only
 * together with the next of its kind at the head of a line near by: within prose, "(a)" may stand at the margin by chance.
 */
export function letteredItems(text: string, lines: readonly Line[]): ReadonlyMap<Line, number> {
  const items = new Map<Line, number>()
  const last = new Map<string, { at: number; label: string; length: number }>()
  lines.forEach((line, at) => {
    const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST_MARKER))
    const [marker, open, label, close] = (closesLabel(head) && LETTER.exec(head)) || []
    if (marker === undefined || (open !== '' && close !== ')')) return
    const style = `${open}${close}`
    const before = last.get(style)
    if (before && at - before.at <= LONGEST_ITEM && successors(before.label).includes(label)) {
      items.set(lines[before.at], before.length)
      items.set(line, marker.length)
    }
    last.set(style, { at, label, length: marker.length })
  })
  return items
}
