import type { Line } from './line.ts'
import { numberless, sectionEnd } from './references.ts'
import { wordsOf } from './repeat.ts'
import { keyOf } from './words.ts'

/**
 * What stands above thanks and declarations at the end of a paper, as `keyOf` writes it. "Funding" and "Conflicts of
 * interest" alone head parts of reports and rules as well.
 */
const HEADINGS = new Set(
  `acknowledgements / acknowledgments / funding acknowledgements / funding information / funding and acknowledgements /
  declaration of interest / declaration of interests / declaration of competing interest /
  credit authorship contribution statement / danksagung / danksagungen / remerciements / agradecimientos /
  agradecimentos / ringraziamenti / dankwoord / podziękowania / благодарности / teşekkür / 謝辞 / 致谢 / 감사의 글`
    .split('/')
    .map((heading) => heading.trim()),
)
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
  const key = keyOf(numberless(text))
  return HEADINGS.has(key) || ENDINGS.some((ending) => key.endsWith(ending))
}
