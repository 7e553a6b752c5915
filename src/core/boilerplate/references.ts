import type { Line } from './line.ts'
import { keyOf } from './words.ts'

/** What stands above a list of works, as `keyOf` writes it. */
const HEADINGS = new Set(
  `references / reference list / list of references / references and notes / notes and references / bibliography /
  select bibliography / selected bibliography / works cited / literature / literature cited / citations / endnotes / footnotes /
  further reading / sources / literatur / literaturverzeichnis / quellen / quellenverzeichnis / einzelnachweise /
  anmerkungen / fußnoten / références / notes et références / bibliographie / références bibliographiques /
  referencias / bibliografía / referencias bibliográficas / notas y referencias / referências /
  referências bibliográficas / bibliografia / riferimenti / riferimenti bibliografici / note e riferimenti /
  referenties / literatuur / bronnen / literatuurlijst / referenser / källor / referencer / kilder / przypisy /
  литература / список литературы / примечания / источники / kaynakça / kaynaklar / المراجع /
  参考文献 / 脚注 / 出典 / 参考资料 / 참고문헌`
    .split('/')
    .map((heading) => heading.trim()),
)
/** "3. References", "VII. Bibliography" */
const NUMBERING = /^(?:\d+(?:\.\d+)*|[IVX]+)[.)]?\s+/
const LONGEST_HEADING = 40
/** What an entry holds: a year, its number, an address, pages. */
const ENTRY = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|^\[?\d{1,3}[\].)]|https?:|\bdoi\b|\bISBN\b|\bpp?\. ?\d/i
/** Under such a heading so many lines are entries; prose about sources has years now and then. */
const ENTRIES = 0.6

/** The lines without lists of the works that an article cites, and their headings. */
export function withoutReferences(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const end = isHeading(lines[at]) ? sectionEnd(lines, at, isHeading) : at
    if (end > at + 1 && isList(lines.slice(at + 1, end))) at = end - 1
    else kept.push(lines[at])
  }
  return kept
}

function isHeading({ block: { text, kind } }: Line): boolean {
  if (kind === 'item' || text.length > LONGEST_HEADING) return false
  return HEADINGS.has(keyOf(numberless(text)))
}

/** The text of a heading without its number. */
export function numberless(heading: string): string {
  return /^[\dIVX]/.test(heading) ? heading.replace(NUMBERING, '') : heading
}

/** Where the section of a heading ends: at another that is as deep at most, or at one of its kind. */
export function sectionEnd(lines: readonly Line[], start: number, isOfKind: (line: Line) => boolean): number {
  const { level = Number.POSITIVE_INFINITY } = lines[start].block
  const isEnd = (line: Line) =>
    isOfKind(line) || (line.block.kind === 'heading' && (line.block.level ?? level) <= level)
  let end = start + 1
  while (end < lines.length && !isEnd(lines[end])) end++
  return end
}

function isList(lines: readonly Line[]): boolean {
  return lines.filter(({ block }) => ENTRY.test(block.text)).length >= lines.length * ENTRIES
}
