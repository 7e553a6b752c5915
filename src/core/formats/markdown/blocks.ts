import type { Block } from '../../page/block.ts'
import { matches, pattern } from '../../text/pattern.ts'
import { isSetLarge } from '../html/standfirst.ts'
import { isContentsEntry, isLinkEntry } from './contents.ts'
import { brokenLines } from './hard-breaks.ts'
import { inlineText, NOT_PROSE } from './inline-text.ts'
import { lineTurns } from './line-turns.ts'
import { type HtmlReader, NO_HTML, type Readers } from './readers.ts'
import { withoutRunInHeading } from './run-in-heading.ts'
import { isCaption, isLabelledNote, isNote, saysPictureAgain } from './set-apart.ts'
import type { Code, Heading, Html, Nodes, Paragraph, Root } from './tree.ts'

/** The blocks of a tree in reading order; the walk keeps its own stack, because lists may be nested without limit. */
export function collectBlocks(root: Root, input: string, { htmlReader, readCode }: Readers = {}): Block[] {
  const blocks: Block[] = []
  const html = htmlReader?.(blocks) ?? NO_HTML
  let before: Nodes | null = null
  const pending: { node: Nodes; inItem: boolean }[] = [{ node: root, inItem: false }]
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { node, inItem } = entry
    if (node.type === 'code') {
      if (html.isOpen() && isIndentedTag(node, input)) readHtml(node, input, html)
      else blocks.push(...(readCode?.(node, input) ?? []))
    }
    if (NOT_PROSE.has(node.type)) continue
    const parts = node.type === 'paragraph' ? (withoutRunInHeading(node) ?? brokenLines(node)) : null
    if (parts !== null) {
      for (const part of parts.toReversed()) pending.push({ node: part, inItem })
      continue
    }
    const above: Nodes | null = before
    before = node
    if (node.type === 'html') readHtml(node, input, html)
    else if (node.type === 'paragraph' || node.type === 'heading') {
      if (inItem && isContentsEntry(node)) continue
      const text = inlineText(node, input, html)
      if (text.text !== '' && !isCaption(node, above)) {
        const place = placeOf(node, above, text.text)
        const leads = inItem && isLinkEntry(node) ? { leads: true } : {}
        const block = unspacedHeading(text.text) ?? {
          ...roleOf(node, inItem, text.text),
          ...text,
          ...place,
          ...leads,
        }
        blocks.push(
          ...lineTurns(block, input, node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
        )
      }
    } else if ('children' in node) {
      const child = (child: Nodes) => ({ node: child, inItem: inItem || node.type === 'listItem' })
      for (const it of node.children.toReversed()) pending.push(child(it))
    }
  }
  return blocks
}

function roleOf(node: Heading | Paragraph, inItem: boolean, text: string): Pick<Block, 'kind' | 'level'> {
  if (node.type === 'heading' && !isSentences(text)) return { kind: 'heading', level: node.depth }
  return { kind: inItem ? 'item' : 'paragraph' }
}

const SENTENCE_INSIDE = pattern(String.raw`\p{Ll}{3}[.!?]["”’)]* +["“‘(]?\p{Lu}`)

/** Whether a paragraph is set as a heading because that is large: it is several sentences. */
function isSentences(text: string): boolean {
  return isSetLarge(text) && matches(SENTENCE_INSIDE, text)
}

/** Whether a block says beforehand what the article says, or is aside. */
function placeOf(
  node: Heading | Paragraph,
  above: Nodes | null,
  text: string,
): Pick<Block, 'standfirst' | 'aside'> {
  if (isNote(node, above)) return { standfirst: true }
  return isLabelledNote(node, text) || saysPictureAgain(node, text) ? { aside: true } : {}
}

/** "##Why": a heading to the forerunners of CommonMark; "#wind #rain" are none. */
const UNSPACED = pattern(String.raw`^(#{1,6})(\p{Lu}[^#]{0,200}?)\s*#*$`)

function unspacedHeading(line: string): Block | null {
  const [, marks, text] = UNSPACED(line).exec(line) ?? []
  return text === undefined ? null : { kind: 'heading', level: marks.length, text, anchors: null }
}

/** HTML that is indented below a blank line, within other HTML. */
function isIndentedTag({ value, position }: Code, input: string): boolean {
  return value.startsWith('<') && !/[`~]/.test(input[position?.start.offset ?? 0])
}

/** Marks of quotations and indents before its lines are taken for spaces, so that its offsets hold. */
function readHtml({ value, position }: Html | Code, input: string, html: HtmlReader): void {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset]
  const lines = value.split('\n')
  const written = input.slice(start, end).split('\n')
  html.read(lines.map((line, at) => line.padStart(written[at]?.length ?? 0)).join('\n'), start)
}
