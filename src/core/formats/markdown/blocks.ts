import { align } from '../../page/align.ts'
import type { Block } from '../../page/block.ts'
import { blockText } from '../../page/block-text.ts'
import { pattern } from '../../text/pattern.ts'
import { isCaption } from './captions.ts'
import type { Code, Heading, Html, Nodes, Paragraph, Root } from './tree.ts'

/** Reads the HTML in a Markdown text, node by node. */
export interface HtmlReader {
  /** Reads HTML that begins at an offset of the input; the blocks of text in it go to those that are collected. */
  read(html: string, offset: number): void
  /** Whether an element is open. */
  isOpen(): boolean
  /** Whether an element is open that is no prose. */
  isLeftOut(): boolean
  /** Whether a tag stands within a line. */
  isInline(tag: string): boolean
}

/** Collects the blocks of one text with a reader that adds to them. */
export type CollectBlocks = (htmlReader: (blocks: Block[]) => HtmlReader) => Block[]

/** How what is no Markdown is read: not at all, if nothing else is said. */
interface Readers {
  readonly htmlReader?: ((blocks: Block[]) => HtmlReader) | undefined
  readonly readCode?: ((code: Code, input: string) => Block[]) | undefined
}
const NO_HTML: HtmlReader = {
  read: () => {},
  isOpen: () => false,
  isLeftOut: () => false,
  isInline: () => true,
}

/** Nodes that hold no prose: code, tables, pictures, footnotes, struck-out text, link targets. */
const NOT_PROSE = new Set<Nodes['type']>([
  'code',
  'table',
  'image',
  'imageReference',
  'footnoteReference',
  'footnoteDefinition',
  'delete',
  'definition',
])

/** The blocks of a tree in reading order; the walk keeps its own stack, because lists may be nested without limit. */
export function collectBlocks(root: Root, input: string, { htmlReader, readCode }: Readers = {}): Block[] {
  const blocks: Block[] = []
  const html = htmlReader?.(blocks) ?? NO_HTML
  let before: Nodes | null = null
  const pending: { node: Nodes; inItem: boolean }[] = [{ node: root, inItem: false }]
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { node, inItem } = entry
    if (node.type === 'code') {
      if (html.isOpen() && node.value.startsWith('<')) readHtml(node, input, html)
      else blocks.push(...(readCode?.(node, input) ?? []))
    }
    if (NOT_PROSE.has(node.type)) continue
    const above: Nodes | null = before
    before = node
    if (node.type === 'html') readHtml(node, input, html)
    else if (node.type === 'paragraph' || node.type === 'heading') {
      const text = inlineText(node, input, html)
      if (text.text !== '' && !isCaption(node, above)) {
        blocks.push(unspacedHeading(text.text) ?? { ...roleOf(node, inItem), ...text })
      }
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

/** "##Why": a heading to the forerunners of CommonMark; "#wind #rain" are none. */
const UNSPACED = pattern(String.raw`^(#{1,6})(\p{Lu}[^#]{0,200}?)\s*#*$`)

function unspacedHeading(line: string): Block | null {
  const [, marks, text] = UNSPACED(line).exec(line) ?? []
  return text === undefined ? null : { kind: 'heading', level: marks.length, text, anchors: null }
}

/** Marks of quotations and indents before its lines are taken for spaces, so that its offsets hold. */
function readHtml({ value, position }: Html | Code, input: string, html: HtmlReader): void {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset]
  const lines = value.split('\n')
  const written = input.slice(start, end).split('\n')
  html.read(lines.map((line, at) => line.padStart(written[at]?.length ?? 0)).join('\n'), start)
}

/** Opens an emphasis that nothing closes, at the head of a paragraph. */
const STRAY = pattern(String.raw`^(?:\*{1,3}|_{1,3})(?=\p{Lu})`)

/** Addresses that are no links of CommonMark come without a position: they stand behind what was read last. */
function inlineText(block: Nodes, input: string, html: HtmlReader): Pick<Block, 'text' | 'anchors'> {
  const text = blockText()
  const pending: Nodes[] = [block]
  let end = block.position?.start.offset ?? 0
  let isHead = true
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const start = node.position?.start.offset ?? end
    if (node.type === 'text' || node.type === 'inlineCode') {
      const isStray = isHead && node.value[0] === input[start]
      const value = isStray ? node.value.replace(STRAY(node.value), '') : node.value
      isHead = false
      for (const run of align(value, input, start)) {
        if (!html.isLeftOut()) text.append(run.text, run.offset)
        end = run.offset + run.text.length
      }
    } else if (NOT_PROSE.has(node.type)) {
      end = node.position?.end.offset ?? end
    } else if (node.type === 'html') {
      html.read(node.value, start)
      if (!html.isInline(node.value)) text.append(' ', start)
    } else if (node.type === 'break') {
      text.append(' ', start)
    } else if ('children' in node) {
      for (const it of node.children.toReversed()) pending.push(it)
    }
  }
  return text.finish()
}
