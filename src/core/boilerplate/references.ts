import type { Line } from './line.ts'
import { keyOf } from './words.ts'

/** What stands above a list of works, as `keyOf` writes it. */
const HEADINGS = new Set(
  `references / reference list / list of references / references and notes / notes and references / bibliography
  select bibliography / selected bibliography / works cited / literature / literature cited / citations / endnotes / footnotes
  further reading / sources / literatur / literaturverzeichnis / quellen / quellenverzeichnis / einzelnachweise
  anmerkungen / fußnoten / références / notes et références / bibliographie / références bibliographiques
  referencias / bibliografía / referencias bibliográficas / notas y referencias / referências
  referências bibliográficas / bibliografia / riferimenti / riferimenti bibliografici / note e riferimenti
  referenties / literatuur / bronnen / literatuurlijst / referenser / källor / referencer / kilder / przypisy
  литература / список литературы / примечания / источники / kaynakça / kaynaklar / المراجع
  参考文献 / 脚注 / 出典 / 参考资料 / 참고문헌`.split(/ \/ |\n */),
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
    const end = isHeading(lines[at]) ? endOf(lines, at) : at
    if (end > at + 1 && isList(lines.slice(at + 1, end))) at = end - 1
    else kept.push(lines[at])
  }
  return kept
}

function isHeading({ block: { text, kind } }: Line): boolean {
  if (kind === 'item' || text.length > LONGEST_HEADING) return false
  return HEADINGS.has(keyOf(text.replace(NUMBERING, '')))
}

/** Where the section of a heading ends: at another one that is as deep at most. */
function endOf(lines: readonly Line[], start: number): number {
  const { level = Number.POSITIVE_INFINITY } = lines[start].block
  let end = start + 1
  while (end < lines.length && !endsSection(lines[end], level)) end++
  return end
}

function endsSection(line: Line, level: number): boolean {
  return (line.block.kind === 'heading' && (line.block.level ?? level) <= level) || isHeading(line)
}

function isList(lines: readonly Line[]): boolean {
  return lines.filter(({ block }) => ENTRY.test(block.text)).length >= lines.length * ENTRIES
}
