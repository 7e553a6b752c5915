import type { AnchoredText, Block } from '../../page/block.ts'
import { blockText } from '../../page/block-text.ts'
import { textsOfLines } from '../html/line-breaks.ts'
import type { Piece } from '../html/plain-text.ts'
import { blank, PLACEHOLDER } from '../site/placeholder.ts'

/** The blocks of a stretch of Markdown that begins at an offset of the input. */
export type ReadMarkdown = (markdown: string, offset: number) => readonly Block[]

/** What Markdown for a part of a line begins with. */
const MARK = /[*_`[~]/
const INDENT = /^[ \t]+/gm

/** The text of a piece that is a line break; no tag that makes one is shorter. */
export const BREAK = '  \n'

/** The blocks of text in an element of HTML: one, unless its lines or Markdown in it are more. CommonMark leaves Markdown there as it is. */
export function piecesText(pieces: readonly Piece[], readMarkdown: ReadMarkdown): readonly Block[] {
  if (pieces.some(({ text }) => MARK.test(text))) return readMarkdown(markdownOf(pieces), pieces[0].offset)
  return textsOfLines(linesOf(pieces)).map((text) => ({ kind: 'paragraph', ...text }))
}

function linesOf(pieces: readonly Piece[]): AnchoredText[] {
  const lines = [blockText()]
  for (const { text, offset } of pieces) {
    if (text === BREAK) lines.push(blockText())
    else lines[lines.length - 1].append(text, offset)
  }
  return lines.map((line) => line.finish())
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
