import type { Block, Page } from './block.ts'

/** Headlines run to about 20 words; longer first lines are standfirsts or prose. */
const LONGEST_TITLE = 25
/** Titles end in a letter, a bracket, a quotation mark, "?" or "!": not as sentences and lists do. */
const NOT_A_TITLE = /[.,;:…。।۔]["'”’»)\]]*$|\|/u
/** "By Jane Smith" stands above some articles that came without their title. */
const BYLINE = /^by\s+\p{Lu}/iu

/** The page with its first block taken for the title, if it looks like one and something follows it. */
export function splitTitle(blocks: readonly Block[]): Page {
  const [first, ...rest] = blocks
  if (first === undefined || rest.length === 0 || !isTitle(first)) return { title: null, blocks }
  return { title: first.text, blocks: rest }
}

function isTitle({ kind, text }: Block): boolean {
  if (kind === 'item' || NOT_A_TITLE.test(text) || BYLINE.test(text)) return false
  return text.split(' ').length <= LONGEST_TITLE
}
