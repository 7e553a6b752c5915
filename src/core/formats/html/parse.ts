import type { Page } from '../../page/block.ts'
import { articleBlocks } from './article-blocks.ts'
import { blocksOf } from './collector.ts'
import { mainText } from './main-text.ts'
import { tidyHtml } from './tidy.ts'

/**
 * The main text of a web page, without what nobody sees; where no main text stands out, all that is visible. The title
 * is the page's own.
 */
export function parseHtml(html: string): Page {
  const tidy = tidyHtml(html)
  const main = tidy === null ? null : mainText(tidy)
  const blocks = main === null ? [] : articleBlocks(main.html)
  return { title: main?.title ?? null, blocks: blocks.length > 0 ? blocks : blocksOf(html) }
}
