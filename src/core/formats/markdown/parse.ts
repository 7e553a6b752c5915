import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { tangledMarkdown } from '../../error.ts'
import type { Page } from '../../page/block.ts'
import { exceedsNestingLimit, joinBlankLines } from '../../page/nesting-limit.ts'
import { exceedsSizeLimit } from '../../page/size-limit.ts'
import { fieldOf } from '../front-matter/fields.ts'
import { frontMatter, headerLines } from '../front-matter/find.ts'
import { collectBlocks, type Root } from './blocks.ts'
import { prepare } from './prepare.ts'

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

/**
 * Markdown (CommonMark with GFM tables, task lists and footnotes, and front matter) as a page. The title is that of the
 * front matter, else the first top-level heading.
 */
export function parseMarkdown(text: string): Page {
  const above = frontMatter(text) ?? headerLines(text)
  const below = prepare(above === null ? text : blankHead(text, above.end))
  const blocks = collectBlocks(parseTree(below), below)
  const declared = above && fieldOf(above, 'title')
  const title = declared === null ? undefined : inlineText(declared)
  const first = blocks[0]
  if (title !== undefined) return { title, blocks }
  if (first?.kind !== 'heading') return { title: null, blocks }
  return { title: first.text, blocks: blocks.slice(1) }
}

function blankHead(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end)
}

/** The text of one line of Markdown without its marks; undefined where it holds none. */
function inlineText(line: string): string | undefined {
  const heading = prepare(`# ${line.replace(/\s+/g, ' ')}`)
  return collectBlocks(parseTree(heading), heading)[0]?.text
}

/** The syntax tree; a `UserError` where it would take the parser minutes or its stack. */
function parseTree(text: string): Root {
  if (exceedsNestingLimit(text) || exceedsSizeLimit(text)) throw tangledMarkdown()
  try {
    return processor.parse(joinBlankLines(text))
  } catch (error) {
    throw error instanceof RangeError ? tangledMarkdown() : error
  }
}
