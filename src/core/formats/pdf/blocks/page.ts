import type { Block, Page } from '../../../page/block.ts'
import { cleanText } from '../../../page/block-text.ts'
import { splitTitle } from '../../../page/title.ts'
import type { Line } from '../lines/line.ts'
import { isCaption } from './caption.ts'
import { rejoined } from './flow.ts'
import { front } from './front.ts'
import { withHeadings } from './headings.ts'
import { levelsOf } from './levels.ts'
import { dropNotes } from './notes.ts'
import type { Paragraph } from './paragraph.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Less than this of a text in letters and digits is none. */
const WRITTEN = 0.5

/** The page that lines in reading order make, page by page; `said` is what the file says that it is called. */
export function toPage(pages: readonly (readonly Line[])[], said: string | null): Page {
  const { paragraphs, body, joiner } = paragraphsOf(pages)
  const { title, rest } = front(paragraphs, body, said)
  const whole = rejoined(dropNotes(rest, body), body, joiner).filter(
    ({ text }) => isWritten(text) && !isCaption(text),
  )
  if (title === null) return splitTitle(toBlocks(withHeadings(whole), body))
  // A page that is all title has it for its text.
  if (whole.length === 0) return { title: null, blocks: toBlocks(paragraphs, body) }
  return { title: cleanText(title).text, blocks: toBlocks(withHeadings(whole), body) }
}

/** Whether most signs of a text are letters and digits, as in no formula and no drawing. */
function isWritten(text: string): boolean {
  const signs = text.replace(/\s+/g, '')
  return signs.replace(/[^\p{L}\p{M}\p{N}]/gu, '').length > signs.length * WRITTEN
}

function toBlocks(paragraphs: readonly Paragraph[], body: number): Block[] {
  const larger = paragraphs.filter(({ kind, size }) => kind === 'heading' && size > body)
  const levels = levelsOf(larger.map(({ size }) => size))
  return paragraphs.map(({ kind, size, text, pages }) => {
    const level = kind === 'heading' && size > body ? levels(size) : undefined
    const starts = pages.map(([at, page]) => [cleanText(text, 0, at).text.length, page + 1] as const)
    return { kind, ...(level && { level }), text: cleanText(text).text, anchors: null, pages: starts }
  })
}
