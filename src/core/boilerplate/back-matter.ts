import type { Line } from './line.ts'
import { phrases, WHOLE } from './phrases.ts'
import { opening, sectionEnd } from './references.ts'
import { wordsOf } from './repeat.ts'
import { keyOf } from './words.ts'

/** "Funding" and "Conflicts of interest" alone head parts of reports and rules as well. */
const headsThanks = phrases('thanks', WHOLE)
/** Nothing else is called so, whatever stands before it: "Version 2.0 funding statement". */
const ENDINGS = [
  'funding statement',
  'competing interests',
  'author contributions',
  'conflict of interest statement',
]
const LONGEST_HEADING = 60
/** An article has so many times the words of its back matter at least: else this is what it is about. */
const LONGER = 1

/** The lines without the thanks and declarations of a paper, and their headings. */
export function withoutBackMatter(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = []
  const dropped: Line[] = []
  for (let at = 0; at < lines.length; ) {
    const end = isHeading(lines[at]) ? sectionEnd(lines, at, isHeading) : at
    dropped.push(...lines.slice(at, end))
    if (end === at) kept.push(lines[at])
    at = Math.max(end, at + 1)
  }
  return wordsOf(kept) >= wordsOf(dropped) * LONGER ? kept : lines
}

/** Only headings that are known for such: where their section ends is known as well. */
function isHeading({ block: { text, kind } }: Line): boolean {
  if (kind !== 'heading' || text.length > LONGEST_HEADING) return false
  return headsThanks(opening(text)) || ENDINGS.some((ending) => keyOf(text).endsWith(ending))
}
