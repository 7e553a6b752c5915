import type { Line } from './line.ts'

/** A page with this many lines that are not prose is a dump of a whole page, not a cut-out article. */
const DUMP = 12
/** What a line without a sentence costs the region it would join, in words of prose. */
const GAP = 7
/** One long paragraph may not buy its way over a whole menu. */
const LONGEST = 100
/** What starts the comments or the next stories costs more. */
const TAIL_GAP = 40

/**
 * The part of the page that holds the article, `[start, end)`: the run of lines with the largest sum of prose words
 * less gaps (maximum subarray, Kadane 1984), after the text density features of Kohlschütter et al. 2010,
 * "Boilerplate Detection using Shallow Text Features". All of a page that is hardly more than its article.
 */
export function mainRegion(lines: readonly Line[]): readonly [start: number, end: number] {
  const end = tailStart(lines)
  const page = lines.slice(0, end)
  if (page.filter((line) => line.look !== 'prose').length < DUMP) return [0, end]
  return densest(page.map(weight))
}

function weight(line: Line): number {
  if (line.look === 'prose') return Math.min(line.words, LONGEST)
  if (line.look === 'tail') return -TAIL_GAP
  return line.block.kind === 'item' ? 0 : -GAP
}

function densest(weights: readonly number[]): readonly [number, number] {
  let best = 0
  let region: [number, number] = [0, weights.length]
  let sum = 0
  let start = 0
  for (const [index, value] of weights.entries()) {
    if (sum <= 0) [sum, start] = [0, index]
    sum += value
    if (sum > best) [best, region] = [sum, [start, index + 1]]
  }
  return region
}

/** As many words of prose stand above a tail at the least: a link to the comments may stand under the title. */
const BODY = 60

function tailStart(lines: readonly Line[]): number {
  let body = 0
  for (const [index, line] of lines.entries()) {
    if (line.look === 'end' && body >= BODY) return index
    if (line.look === 'prose') body += line.words
  }
  return lines.length
}
