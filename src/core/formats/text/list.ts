const BULLET = /^(?:[*+•◦▪‣∙·]|-(?!-))\s+/
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
  const bullet = BULLET.exec(head)
  if (bullet) return { length: bullet[0].length, number: null }
  const match = NUMBER.exec(head)
  if (!match) return null
  const number = Number(match[1])
  return number === 1 || number === lastNumber + 1 ? { length: match[0].length, number } : null
}
