import { matches, pattern } from '../language/pattern.ts'
import type { Block, Page } from './block.ts'
import { describe } from './furniture/line.ts'
import { sizeOf } from './furniture/words.ts'

/** Headlines run to about 20 words; longer first lines are standfirsts or prose. */
const LONGEST_TITLE = 25
/** Titles end in a letter, a bracket, a quotation mark, "?" or "!": not as sentences and lists do. */
const NOT_A_TITLE = pattern(String.raw`[.,;:…。।۔]["'”’»)\]]*$|\|`)
/** "By Jane Smith" stands above some articles that came without their title. */
const BYLINE = pattern(String.raw`^[Bb][Yy]\s+\p{LC}`)

/** The page with its first block but menus and buttons taken for the title, if it looks like one and more follows. */
export function splitTitle(blocks: readonly Block[]): Page {
  const at = blocks.findIndex((block) => matches(BYLINE, block.text) || describe(block).look !== 'furniture')
  const title = blocks[at]
  if (title === undefined || at === blocks.length - 1 || !isTitle(title)) return { title: null, blocks }
  return { title: title.text, blocks: blocks.toSpliced(at, 1) }
}

function isTitle(block: Block): boolean {
  const { kind, text } = block
  if (kind === 'item' || sizeOf(text).words > LONGEST_TITLE) return false
  return !matches(NOT_A_TITLE, text) && !matches(BYLINE, text)
}
