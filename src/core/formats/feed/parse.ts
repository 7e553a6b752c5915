import { type Block, type Page, textLength } from '../../page/block.ts'
import { cleanText } from '../../page/block-text.ts'
import type { PartOfSource } from '../entry.ts'
import { articleBlocks } from '../html/article-blocks.ts'
import { plainText } from '../html/plain-text.ts'
import { type Entry, readFeed } from './entries.ts'

/** A feed as one page: each entry under its title. That of a single entry is the page's. */
export function parseFeed(text: string): Page {
  const { title, entries } = readFeed(text)
  const pages = entries.map(pageOf).filter(({ blocks }) => blocks.length > 0)
  if (pages.length === 1) return pages[0]
  return { title: textOf(title), blocks: pages.flatMap(underTitle) }
}

/** The entries of a feed that have text, each an article of its own, by the address that it stands at. */
export function articlesOfFeed(text: string): readonly PartOfSource[] {
  return readFeed(text)
    .entries.map((entry) => ({ name: addressOf(entry), page: pageOf(entry) }))
    .filter(({ page }) => page.blocks.length > 0)
}

function underTitle({ title, blocks }: Page): readonly Block[] {
  return title === null ? blocks : [{ kind: 'heading', level: 2, text: title, anchors: null }, ...blocks]
}

/** The longest text is the article; the others tell of it. */
function pageOf({ title, texts }: Entry): Page {
  let longest: readonly Block[] = []
  for (const html of texts) {
    const blocks = articleBlocks(html)
    if (textLength(blocks) > textLength(longest)) longest = blocks
  }
  return { title: textOf(title), blocks: longest }
}

function addressOf({ address }: Entry): string | null {
  return /^https?:\/\/\S+$/i.test(address) ? address : null
}

function textOf(html: string): string | null {
  return cleanText(plainText(html)).text || null
}
