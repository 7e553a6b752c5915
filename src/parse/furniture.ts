import type { Block, Page } from './block.ts'
import { afterword } from './furniture/author.ts'
import { bodyOf } from './furniture/body.ts'
import { describe, keyOf, type Line } from './furniture/line.ts'
import { isDump, mainRegion } from './furniture/region.ts'

/**
 * The page with only its article's blocks, their text untouched; a short line above a paragraph becomes a heading.
 * A page whose lines hardly ever are prose, a poem or a list, keeps all that is not plainly furniture.
 */
export function dropFurniture(page: Page): Page {
  const title = page.title === null ? null : keyOf(page.title)
  const lines = page.blocks.map(describe).filter((line) => line.key !== title)
  const single = lines.filter(isSingle(lines))
  const { start, end, density } = mainRegion(single)
  if (isListing(lines, density)) return { ...page, blocks: open(lines) }
  const region = single.slice(start, end)
  return { ...page, blocks: bodyOf(region.slice(0, afterword(region, isDump(lines)))) }
}

/** Less prose than this in one place, in words beyond a teaser's, is no article in paragraphs. */
const THIN = 40
/** A poem or a list that was cut out of its page has hardly a line in four from around it. */
const FURNITURE_SHARE = 0.25

function isListing(lines: readonly Line[], density: number): boolean {
  const prose = words(lines.filter((line) => line.look === 'prose'))
  const fragments = words(lines.filter((line) => line.look === 'fragment'))
  const furniture = lines.length - open(lines).length
  return density < THIN && fragments > prose && furniture <= lines.length * FURNITURE_SHARE
}

function words(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.words, 0)
}

function open(lines: readonly Line[]): Block[] {
  return lines.filter(({ look }) => look === 'prose' || look === 'fragment').map((line) => line.block)
}

/** Lists repeat short sentences; a longer one on a dump is a pull quote, a caption or a teaser. */
const SHORT_SENTENCE = 12

/** From this share of repeated prose on, the page holds its article twice: for the screen and for the printer. */
const TWICE = 0.75

/** Whether a line is the only one of its kind, as buttons and other headlines above and below the article are not. */
function isSingle(lines: readonly Line[]): (line: Line, index: number) => boolean {
  const first = new Map<string, number>()
  const repeated = new Set<string>()
  for (const [index, { key }] of lines.entries()) {
    if (first.has(key)) repeated.add(key)
    else first.set(key, index)
  }
  const prose = lines.filter((line) => line.look === 'prose')
  const twice = words(prose.filter((line) => repeated.has(line.key))) > words(prose) * TWICE
  const dump = isDump(lines)
  return ({ key, look, words }, index) => {
    if (!repeated.has(key)) return true
    if (look !== 'prose') return false
    return !dump || words < SHORT_SENTENCE || (twice && first.get(key) === index)
  }
}
