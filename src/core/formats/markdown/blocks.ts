import type { Heading, Nodes, Paragraph, Root } from 'mdast'
import { align } from '../../page/align.ts'
import type { Block } from '../../page/block.ts'
import { blockText } from '../../page/block-text.ts'

export type { Root }

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

/** The blocks of a tree in reading order; the walk keeps its own stack, because lists may be nested without limit. */
export function collectBlocks(root: Root, input: string): Block[] {
  const blocks: Block[] = []
  const pending: { node: Nodes; inItem: boolean }[] = [{ node: root, inItem: false }]
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { node, inItem } = entry
    if (NOT_PROSE.has(node.type)) continue
    if (node.type === 'paragraph' || node.type === 'heading') {
      const text = inlineText(node, input)
      if (text.text !== '') blocks.push({ ...roleOf(node, inItem), ...text })
    } else if ('children' in node) {
      const child = (child: Nodes) => ({ node: child, inItem: inItem || node.type === 'listItem' })
      for (const it of node.children.toReversed()) pending.push(child(it))
    }
  }
  return blocks
}

function roleOf(node: Heading | Paragraph, inItem: boolean): Pick<Block, 'kind' | 'level'> {
  if (node.type === 'heading') return { kind: 'heading', level: node.depth }
  return { kind: inItem ? 'item' : 'paragraph' }
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
