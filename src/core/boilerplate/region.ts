import type { Line } from './line.ts'

/** A page with this many lines that are not prose is a dump of a whole page, not a cut-out article. */
const DUMP = 12
/** So many of them at least say themselves that they are of the page; a poem or a list has none. */
const LABELLED = 2
/** They are about half of the lines of nearly all dumps; where they are fewer, as in a letter with a form, more must be. */
const OTHERS_SHARE = 0.45
const LABELLED_IN_PROSE = 6
/** What a line without a sentence costs the region it would join, in words of prose; fitted on real pages. */
const GAP = 8
/** Teasers and captions hardly exceed this by more than a gap: words up to here earn nothing; fitted likewise. */
const TEASER = 8
/** One long paragraph may not buy its way over a whole menu. */
const LONGEST = 100
/** As dense is what stands above the readers' comments at the least: a link to them may stand under the standfirst. */
const BODY = 30

/** The part of a page that holds its article, `[start, end)`. */
export interface Region {
  readonly start: number
  readonly end: number
  /** How much prose it holds: words beyond those of a teaser, less the gaps. */
  readonly density: number
}

/**
 * The run of lines with the largest sum of prose words less gaps (maximum subarray, Kadane 1984), after the text
 * density features of Kohlschütter et al. 2010, "Boilerplate Detection using Shallow Text Features". It ends where
 * readers' comments begin. A page that is hardly more than its article is one region from its start.
 */
export function mainRegion(lines: readonly Line[]): Region {
  let best: Region = { start: 0, end: lines.length, density: 0 }
  const dump = isDump(lines)
  let end = lines.length
  let [sum, start] = [0, 0]
  for (const [index, line] of lines.entries()) {
    if (sum > 0 && best.density >= BODY && endsArticle(line, dump)) {
      end = index
      break
    }
    if (sum <= 0) [sum, start] = [0, index]
    sum += weight(line)
    if (sum > best.density) best = { start, end: index + 1, density: sum }
  }
  return dump ? best : { start: 0, end, density: best.density }
}

/** "14 comments" always does; "Comments" alone may head a chapter of a guide. */
function endsArticle({ kind, words }: Line, dump: boolean): boolean {
  return kind === 'comments' && (dump || words > 1)
}

/** Whether menus, links and other stories stand around the article. */
export function isDump(lines: readonly Line[]): boolean {
  const paragraphs = lines.filter(({ block }) => block.kind === 'paragraph')
  const others = paragraphs.filter(({ kind }) => kind !== 'prose')
  const labelled = others.filter(({ kind }) => kind !== 'fragment').length
  const isMostlyProse = others.length < paragraphs.length * OTHERS_SHARE
  return others.length >= DUMP && labelled >= (isMostlyProse ? LABELLED_IN_PROSE : LABELLED)
}

/** Headlines break off; so short a line belongs to the article only if prose follows it. */
const TRUNCATED = /(?:\.\.|…)$/u
const HEADLINE = 20

function weight({ kind, words, block }: Line): number {
  if (kind !== 'prose') return block.kind === 'item' ? 0 : -GAP
  if (words < HEADLINE && TRUNCATED.test(block.text)) return 0
  return Math.min(Math.max(words - TEASER, 1), LONGEST)
}
