import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse as parseYaml } from 'yaml'
import { UserError } from '../../error.ts'
import { align } from '../../page/align.ts'
import type { Block, Page } from '../../page/block.ts'
import { blockText, cleanText } from '../../page/block-text.ts'
import { isTangled, joinBlankLines } from '../../page/nesting-limit.ts'
import { isCrowded } from '../../page/size-limit.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

/** Nodes that hold no prose: code, tables, pictures, raw HTML, footnotes, struck-out text, link targets. */
const NOT_PROSE = new Set<Nodes['type']>([
  'code',
  'table',
  'image',
  'imageReference',
  'html',
  'footnoteReference',
  'footnoteDefinition',
  'delete',
  'definition',
])

const LINE_BREAK_TAG = /^<br\s*\/?>$/i

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
  const tangled = new UserError('too-complex', 'Markdown too tangled to parse', 'read it with --from text')
  if (isTangled(text) || isCrowded(text)) throw tangled
  try {
    return processor.parse(joinBlankLines(text))
  } catch (error) {
    throw error instanceof RangeError ? tangled : error
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

/** Blocks in reading order; the walk keeps its own stack, because lists may be nested without limit. */
function collectBlocks(root: Root, input: string): Block[] {
  const blocks: Block[] = []
  const pending: { node: Nodes; inItem: boolean }[] = [{ node: root, inItem: false }]
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { node, inItem } = entry
    if (NOT_PROSE.has(node.type)) continue
    if (node.type === 'paragraph' || node.type === 'heading') {
      const kind = node.type === 'heading' ? 'heading' : inItem ? 'item' : 'paragraph'
      const text = inlineText(node, input)
      if (text.text !== '') blocks.push({ kind, ...text })
    } else if ('children' in node) {
      const child = (child: Nodes) => ({ node: child, inItem: inItem || node.type === 'listItem' })
      for (const it of node.children.toReversed()) pending.push(child(it))
    }
  }
  return blocks
}

function inlineText(block: Nodes, input: string): Pick<Block, 'text' | 'anchors'> {
  const text = blockText()
  const pending: Nodes[] = [block]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const start = node.position?.start.offset ?? 0
    if (node.type === 'text' || node.type === 'inlineCode') {
      for (const run of align(node.value, input, start)) text.append(run.text, run.offset)
    } else if (node.type === 'break' || (node.type === 'html' && LINE_BREAK_TAG.test(node.value))) {
      text.append(' ', start)
    } else if (!NOT_PROSE.has(node.type) && 'children' in node) {
      for (const it of node.children.toReversed()) pending.push(it)
    }
  }
  return text.finish()
}
