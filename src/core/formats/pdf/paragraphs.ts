import type { Block, Page } from '../../page/block.ts'
import { cleanText } from '../../page/block-text.ts'
import { holdsWord } from '../../text/letters.ts'
import { endsStatement, opensLower } from '../../text/punctuation.ts'
import { hyphensOf } from './hyphens.ts'
import { bodySize, leadingOf } from './layout.ts'
import { levelsOf } from './levels.ts'
import type { Line } from './lines.ts'

/** Headings are set so much larger than the text. */
const HEADING = 1.12
/** The title is set so much larger than the text. */
const TITLE = 1.3
/** Lines of one paragraph are of one size, but for rounding. */
const SAME_SIZE = 0.08
/** Paragraphs stand so much further apart than lines, if they do. */
const WIDER = 1.25
/** A line that begins so much to the right, in font heights, is indented. */
const INDENT = 0.8
/** A line that ends so much before the others, in font heights, ended of its own will. */
const SHORT = 4

const BULLET = /^(?:[•◦▪‣∙·*–-]|\d{1,3}[.)])\s+/u

interface Paragraph {
  readonly kind: Block['kind']
  readonly size: number
  /** Of its longest line. */
  right: number
  text: string
}

/** The page that lines in reading order make; its title is the largest heading on the first of the pages. */
export function toPage(pages: readonly (readonly Line[])[]): Page {
  const lines = pages.flat()
  const body = bodySize(lines)
  const leading = leadingOf(lines)
  const hyphens = hyphensOf(lines.map(({ text }) => text))
  const paragraphs: Paragraph[] = []
  for (const [at, line] of lines.entries()) {
    const last = paragraphs.at(-1)
    if (last !== undefined && continues(last, lines[at - 1], line, leading)) {
      last.text = hyphens.join(last.text, line.text)
      last.right = Math.max(last.right, line.right)
    } else paragraphs.push(paragraphOf(line, body))
  }
  return titled(paragraphs, body)
}

function continues(last: Paragraph, before: Line, line: Line, leading: number): boolean {
  if (Math.abs(line.size - before.size) > before.size * SAME_SIZE || BULLET.test(line.text)) return false
  const ended = endsStatement(before.text.trim())
  const below = line.y < before.y && line.left < before.right
  if (!below) return last.kind !== 'heading' && (!ended || opensLower(line.text))
  if (before.y - line.y > leading * WIDER * line.size) return false
  if (last.kind === 'heading') return true
  if (last.kind !== 'item' && line.left > before.left + INDENT * line.size) return false
  if (!ended || opensLower(line.text)) return true
  return before.right > Math.max(last.right, line.right) - SHORT * line.size
}

function paragraphOf({ text, size, right }: Line, body: number): Paragraph {
  const trimmed = text.trim()
  if (BULLET.test(trimmed)) return { kind: 'item', text: trimmed.replace(BULLET, ''), size, right }
  return { kind: size > body * HEADING ? 'heading' : 'paragraph', text: trimmed, size, right }
}

function titled(paragraphs: readonly Paragraph[], body: number): Page {
  const largest = paragraphs.reduce((most, { size }) => Math.max(most, size), 0)
  const first = paragraphs.findIndex(({ size }) => size === largest)
  const hasTitle = largest > body * TITLE && first < FIRST_PARAGRAPHS
  const below = hasTitle ? paragraphs.toSpliced(first, 1) : paragraphs
  const blocks = toBlocks(below).filter(({ text }) => holdsWord(text))
  return { title: hasTitle ? cleanText(paragraphs[first].text).text : null, blocks }
}

function toBlocks(paragraphs: readonly Paragraph[]): Block[] {
  const levels = levelsOf(paragraphs.filter(({ kind }) => kind === 'heading').map(({ size }) => size))
  return paragraphs.map(({ kind, size, text }) => {
    const level = kind === 'heading' ? levels(size) : undefined
    return { kind, ...(level && { level }), text: cleanText(text).text, anchors: null }
  })
}

/** A title stands below a journal's name, a date and a section at most. */
const FIRST_PARAGRAPHS = 6
