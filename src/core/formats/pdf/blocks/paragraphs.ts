import type { Line } from '../lines/line.ts'
import { BULLET, continues, edgeOf, type Placed } from './breaks.ts'
import { type Joiner, joinerOf } from './joiner.ts'
import { bodySize, leadingOf } from './layout.ts'
import { extend, type Paragraph } from './paragraph.ts'

/** Headings are set so much larger than the text. */
const HEADING = 1.12
/** Marks of notes are set so much smaller than the text. */
const NOTE_MARK = 0.85

/** What the lines of all pages come to. */
interface Paragraphs {
  readonly paragraphs: Paragraph[]
  /** The size that most of the letters have. */
  readonly body: number
  readonly joiner: Joiner
}

/** The paragraphs that the lines of each page make, in reading order. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): Paragraphs {
  const body = bodySize(pages.flat())
  const lines = pages
    .map((page) => page.filter((line) => !isNoteMark(line, body)))
    .flatMap((page, number) => page.map((line, at) => ({ ...line, page: number, edge: edgeOf(page, at) })))
  const leading = leadingOf(lines)
  const joiner = joinerOf(lines.map(({ text }) => text))
  const paragraphs: Paragraph[] = []
  for (const [at, line] of lines.entries()) {
    const last = paragraphs.at(-1)
    if (last !== undefined && continues(last, lines[at - 1], line, leading)) {
      extend(last, { text: line.text, pages: [[0, line.page]] }, joiner)
      last.foot = line.y
      last.lines++
    } else paragraphs.push(paragraphOf(line, body))
  }
  for (const paragraph of paragraphs) paragraph.text = paragraph.text.trimEnd()
  return { paragraphs, body, joiner }
}

/** Whether a line is but the mark of a note that was drawn after the line that it stands in. */
function isNoteMark({ text, size }: Line, body: number): boolean {
  return size < body * NOTE_MARK && /^[\d,*†‡§¶]+$/.test(text.trim())
}

function paragraphOf({ text, size, bold, page, y }: Placed, body: number): Paragraph {
  const [mark = ''] = BULLET.exec(text.trimStart()) ?? []
  const kind = mark !== '' ? 'item' : size > body * HEADING ? 'heading' : 'paragraph'
  const own = text.trimStart().slice(mark.length)
  return {
    kind,
    size,
    bold,
    page,
    top: y,
    foot: y,
    lines: 1,
    mark: mark.trim(),
    text: own,
    pages: [[0, page]],
  }
}
