import { endsSentence } from '../text/punctuation.ts'
import { languageOfScript } from '../text/script.ts'
import type { Block, Page } from './block.ts'

/** Of a text in two languages so many blocks are in each at the least; fewer are quotations and names. */
const LEAST_SHARE = 0.2

/**
 * The page, in which all that is in another script than its first sentence is aside, if that is a good part of it: each
 * paragraph stands there in two languages, and nobody reads both. Latin, Cyrillic, Arabic and Devanagari count as one script.
 */
export function withOtherScriptAside(page: Page): Page {
  const { blocks } = page
  const hasOwnScript = blocks.map(({ text }) => languageOfScript(text) !== undefined)
  const opening = blocks.findIndex(({ kind, text }) => kind !== 'heading' && endsSentence(text))
  const isOther = (_: Block, at: number) => hasOwnScript[at] !== hasOwnScript[opening]
  const share = blocks.filter(isOther).length / blocks.length
  if (opening < 0 || share < LEAST_SHARE || share > 1 - LEAST_SHARE) return page
  return {
    ...page,
    blocks: blocks.map((block, at) => (isOther(block, at) ? { ...block, aside: true } : block)),
  }
}
