import type { Line } from './line.ts'

/** A page with this many lines that are not prose is a dump of a whole page, not a cut-out article. */
const DUMP = 12
/** What a line without a sentence costs the region it would join, in words of prose. */
const GAP = 8
/** Teasers and captions are this long too: they pay for little of the gap around them. */
const TEASER = 8
/** One long paragraph may not buy its way over a whole menu. */
const LONGEST = 100
/** As much stands above the readers' comments at the least: a link to them may stand under the title. */
const BODY = 60

/**
 * The part of the page that holds the article, `[start, end)`: the run of lines with the largest sum of prose words
 * less gaps (maximum subarray, Kadane 1984), after the text density features of Kohlschütter et al. 2010,
 * "Boilerplate Detection using Shallow Text Features". It ends where readers' comments begin.
 */
export function mainRegion(lines: readonly Line[]): readonly [start: number, end: number] {
  const dump = isDump(lines)
  let best = 0
  let region: [number, number] = [0, lines.length]
  let sum = 0
  let start = 0
  for (const [index, line] of lines.entries()) {
    if (line.look === 'end' && sum >= BODY) return dump ? region : [0, index]
    if (sum <= 0) [sum, start] = [0, index]
    sum += weight(line)
    if (dump && sum > best) [best, region] = [sum, [start, index + 1]]
  }
  return region
}

export function isDump(lines: readonly Line[]): boolean {
  return lines.filter((line) => line.look !== 'prose' && line.block.kind === 'paragraph').length >= DUMP
}

function weight(line: Line): number {
  if (line.look === 'prose') return Math.min(Math.max(line.words - TEASER, 1), LONGEST)
  return line.block.kind === 'item' ? 0 : -GAP
}
