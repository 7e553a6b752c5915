import type { Line } from './line.ts'
import { wordsOf } from './repeat.ts'
import { keyOf } from './words.ts'

/** What stands above a list of works, as `keyOf` writes it. */
const HEADINGS = headingsOf(
  `references / reference list / list of references / references and notes / notes and references / bibliography /
  select bibliography / selected bibliography / works cited / literature / literature cited / citations / endnotes / footnotes /
  further reading / sources / literatur / literaturverzeichnis / quellen / quellenverzeichnis / einzelnachweise /
  anmerkungen / fußnoten / références / notes et références / bibliographie / références bibliographiques /
  referencias / bibliografía / referencias bibliográficas / notas y referencias / referências /
  referências bibliográficas / bibliografia / riferimenti / riferimenti bibliografici / note e riferimenti /
  referenties / literatuur / bronnen / literatuurlijst / referenser / källor / referencer / kilder / przypisy /
  литература / список литературы / примечания / источники / kaynakça / kaynaklar / المراجع /
  参考文献 / 脚注 / 出典 / 参考资料 / 참고문헌`,
)
/** What stands above a list of links to other pages; it is such only where most entries are. */
const LINK_HEADINGS = headingsOf(
  `resources / related resources / additional resources / more resources / further resources / useful resources / links /
  related links / external links / useful links / see also / learn more / read more / related reading / more reading /
  recommended reading / additional reading / related / related content / more information / for more information /
  weblinks / siehe auch / weiterführende links /
  liens externes / voir aussi / pour aller plus loin / enlaces externos / véase también / enlaces / ligações externas /
  ver também / collegamenti esterni / voci correlate / externe links / zie ook / externa länkar / se även / linki zewnętrzne /
  zobacz też / ссылки / см также / dış bağlantılar / ayrıca bakınız / 外部リンク / 関連項目 / 外部链接 / 相关链接 / 외부 링크 / 같이 보기`,
)
/** "3. References", "VII. Bibliography" */
const NUMBERING = /^(?:\d+(?:\.\d+)*|[IVX]+)[.)]?\s+/
const LONGEST_HEADING = 40
/** What an entry holds: a year, its number, an address, pages. */
const ENTRY = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|^\[?\d{1,3}[\].)]|https?:|\bdoi\b|\bISBN\b|\bpp?\. ?\d/i
/** Under such a heading so many lines are entries; prose about sources has years now and then. */
const ENTRIES = 0.6

/** The lines without lists of the works that an article cites or of other pages that it leads to, and their headings. */
export function withoutReferences(lines: readonly Line[]): readonly Line[] {
  const own = withoutSections(lines, isHeading, areWorks)
  if (!own.some(({ block }) => block.leads)) return own
  const kept = withoutSections(own, isLinkHeading, areLinks)
  return wordsOf(kept) * 2 >= wordsOf(own) ? kept : own
}

/** The lines without the sections of some headings, where what stands in them is a list of a kind. */
function withoutSections(
  lines: readonly Line[],
  isOfKind: (line: Line) => boolean,
  isListed: (lines: readonly Line[]) => boolean,
): readonly Line[] {
  const kept: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const end = isOfKind(lines[at]) ? sectionEnd(lines, at, isOfKind) : at
    if (end > at + 1 && isListed(lines.slice(at + 1, end))) at = end - 1
    else kept.push(lines[at])
  }
  return kept
}

function headingsOf(list: string): ReadonlySet<string> {
  return new Set(list.split('/').map((heading) => heading.trim()))
}

function isHeading(line: Line): boolean {
  return isHeadedBy(HEADINGS, line)
}

function isLinkHeading(line: Line): boolean {
  return isHeadedBy(LINK_HEADINGS, line) || isHeading(line)
}

function isHeadedBy(headings: ReadonlySet<string>, { block: { text, kind } }: Line): boolean {
  if (kind === 'item' || text.length > LONGEST_HEADING) return false
  return headings.has(keyOf(numberless(text)))
}

function areLinks(lines: readonly Line[]): boolean {
  return lines.filter(({ block }) => block.leads).length >= lines.length * ENTRIES
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

function areWorks(lines: readonly Line[]): boolean {
  return lines.filter(({ block }) => ENTRY.test(block.text)).length >= lines.length * ENTRIES
}
