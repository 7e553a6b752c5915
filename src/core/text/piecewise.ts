/** UTF-16 units. */
const PIECE = 65_536

/**
 * A text changed piece by piece, for changes that look at one character alone: where there are millions, to replace them all
 * at once takes more than a hundred bytes for each.
 */
export function piecewise(text: string, change: (piece: string) => string): string {
  let changed = ''
  for (let at = 0; at < text.length; at += PIECE) changed += change(text.slice(at, at + PIECE))
  return changed
}
