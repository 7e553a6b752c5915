import type { Summary } from '../summary.ts'
import { printable } from '../text/printable.ts'

/** One line with the key phrases, best first; no line where none were asked for or found. */
export function keywordLines({ keywords = [] }: Summary): string[] {
  if (keywords.length === 0) return []
  return [printable(`Keywords: ${keywords.map(({ phrase }) => phrase).join(', ')}`)]
}
