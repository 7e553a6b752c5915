import type { Line } from './line.ts'
import { fromFirstWord, phrases, WHOLE } from './phrases.ts'
import { wordsOf } from './repeat.ts'

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

/** Whether a heading says that other pages are listed below it. */
export function headsLinkList(heading: string): boolean {
  return headsLinks(opening(heading))
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

const headsWorks = phrases('works', WHOLE)
/** It is such only where most entries are. */
const headsLinks = phrases('links', WHOLE)

function isHeading(line: Line): boolean {
  return isHeadedBy(headsWorks, line)
}

function isLinkHeading(line: Line): boolean {
  return isHeadedBy(headsLinks, line) || isHeading(line)
}

function isHeadedBy(heads: (text: string) => boolean, { block: { text, kind } }: Line): boolean {
  return kind !== 'item' && text.length <= LONGEST_HEADING && heads(opening(text))
}

/** A heading as phrases are looked for in it, without its number. */
export function opening(heading: string): string {
  return fromFirstWord(numberless(heading).toLowerCase())
}

function areLinks(lines: readonly Line[]): boolean {
  return lines.filter(({ block }) => block.leads).length >= lines.length * ENTRIES
}

/** The text of a heading without its number. */
function numberless(heading: string): string {
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
