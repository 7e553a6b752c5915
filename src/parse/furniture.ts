import type { Block, Page } from './block.ts'
import { bodyOf } from './furniture/body.ts'
import { describe, keyOf, type Line } from './furniture/line.ts'
import { mainRegion } from './furniture/region.ts'

/**
 * The page with only its article's blocks, their text untouched; a short line above a paragraph becomes a heading.
 * A page without any prose is taken for a poem or a list and keeps all that is not plainly of the page.
 */
export function dropFurniture(page: Page): Page {
  const lines = page.blocks.map(describe)
  const said = lines.filter(isOnce(page.title, lines))
  const region = said.slice(...mainRegion(said))
  const blocks = region.some((line) => line.look === 'prose') ? bodyOf(region) : bare(lines)
  return { ...page, blocks }
}

function bare(lines: readonly Line[]): Block[] {
  return lines.filter(isOpen).map((line) => line.block)
}

/** Not plainly furniture. */
function isOpen(line: Line): boolean {
  return line.look === 'prose' || line.look === 'fragment'
}

/** A refrain is longer than a button that stands above and below the article. */
const BUTTON_WORDS = 12

function isOnce(title: string | null, lines: readonly Line[]): (line: Line) => boolean {
  const titleKey = title === null ? null : keyOf(title)
  const counts = new Map<string, number>()
  for (const { key } of lines) counts.set(key, (counts.get(key) ?? 0) + 1)
  return ({ key, words, look }) =>
    key !== titleKey && (look !== 'fragment' || words > BUTTON_WORDS || counts.get(key) === 1)
}
