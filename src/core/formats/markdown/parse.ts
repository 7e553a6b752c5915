import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse as parseYaml } from 'yaml'
import { tangledMarkdown } from '../../error.ts'
import type { Page } from '../../page/block.ts'
import { cleanText } from '../../page/block-text.ts'
import { exceedsNestingLimit, joinBlankLines } from '../../page/nesting-limit.ts'
import { exceedsSizeLimit } from '../../page/size-limit.ts'
import { collectBlocks, type Root } from './blocks.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

/**
 * Markdown (CommonMark with GFM tables, task lists and footnotes, and YAML front matter) as a page. The title is
 * that of the front matter, else the first top-level heading.
 */
export function parseMarkdown(text: string): Page {
  const root = parseTree(text)
  const blocks = collectBlocks(root, text)
  const declared = frontMatterTitle(root)
  const first = blocks[0]
  if (declared !== null) return { title: declared, blocks }
  if (first?.kind !== 'heading') return { title: null, blocks }
  return { title: first.text, blocks: blocks.slice(1) }
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

function frontMatterTitle(root: Root): string | null {
  const [first] = root.children
  if (first?.type !== 'yaml') return null
  try {
    const title: unknown = parseYaml(first.value, { logLevel: 'error' })?.title
    return typeof title === 'string' ? cleanText(title).text || null : null
  } catch {
    return null
  }
}
