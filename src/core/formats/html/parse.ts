import type { Page } from '../../page/block.ts'
import { fieldOf } from '../front-matter/fields.ts'
import { frontMatter } from '../front-matter/find.ts'
import { blankTags } from '../site/tags.ts'
import { articleBlocks } from './article-blocks.ts'
import { blocksOf } from './collector.ts'
import { mainText } from './main-text.ts'
import { tidyHtml } from './tidy.ts'

/**
 * The main text of a web page, without what nobody sees; where no main text stands out, all that is visible. The title
 * is that of the front matter above it, or else the page's own.
 */
export function parseHtml(html: string): Page {
  const above = frontMatter(html)
  const page = above === null ? html : blankTags(html.slice(above.end))
  const declared = above && fieldOf(above, 'title')
  const tidy = tidyHtml(page)
  const main = tidy === null ? null : mainText(tidy)
  const blocks = main === null ? [] : articleBlocks(main.html)
  return {
    title: (declared && blocksOf(`<p>${declared}</p>`)[0]?.text) ?? main?.title ?? null,
    blocks: blocks.length > 0 ? blocks : blocksOf(page),
  }
}
