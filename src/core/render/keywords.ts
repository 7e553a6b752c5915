import type { Summary } from '../summary.ts'

/** The key phrases as one line, best first; none where none were asked for or found. */
export function keywordLines({ keywords = [] }: Summary): string[] {
  if (keywords.length === 0) return []
  return [`Keywords: ${keywords.map(({ phrase }) => phrase).join(', ')}`]
}
