import type { Block } from '../../page/block.ts'
import { blockText } from '../../page/block-text.ts'
import type { Piece } from '../html/plain-text.ts'
import { blank, PLACEHOLDER } from '../site/placeholder.ts'

/** The blocks of a stretch of Markdown that begins at an offset of the input. */
export type ReadMarkdown = (markdown: string, offset: number) => readonly Block[]

/** What Markdown for a part of a line begins with. */
const MARK = /[*_`[~]/
const INDENT = /^[ \t]+/gm

/** The blocks of text in an element of HTML: one, unless Markdown in it has more. CommonMark leaves Markdown there as it is. */
export function piecesText(pieces: readonly Piece[], readMarkdown: ReadMarkdown): readonly Block[] {
  if (pieces.some(({ text }) => MARK.test(text))) return readMarkdown(markdownOf(pieces), pieces[0].offset)
  const whole = blockText()
  for (const { text, offset } of pieces) whole.append(text, offset)
  const block = whole.finish()
  return block.text === '' ? [] : [{ kind: 'paragraph', ...block }]
}

/** The pieces with what stands between them and before their lines blanked; indented it would be code. */
function markdownOf(pieces: readonly Piece[]): string {
  const [{ offset: from }] = pieces
  const markdown = pieces.reduce(
    (before, { text, offset }) => before.padEnd(offset - from, PLACEHOLDER) + text,
    '',
  )
  return markdown.replace(INDENT, blank)
}
