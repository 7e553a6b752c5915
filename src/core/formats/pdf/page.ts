import type { Block, Page } from '../../page/block.ts'
import { cleanText } from '../../page/block-text.ts'
import { splitTitle } from '../../page/title.ts'
import { holdsWord } from '../../text/letters.ts'
import { rejoined } from './flow.ts'
import { front } from './front.ts'
import { withHeadings } from './headings.ts'
import { levelsOf } from './levels.ts'
import type { Line } from './lines.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'

/** The page that lines in reading order make, page by page; `said` is what the file says that it is called. */
export function toPage(pages: readonly (readonly Line[])[], said: string | null): Page {
  const { paragraphs, body, joiner } = paragraphsOf(pages)
  const { title, rest } = front(paragraphs, body, said)
  const blocks = toBlocks(withHeadings(rejoined(rest, body, joiner)), body).filter(({ text }) =>
    holdsWord(text),
  )
  return title === null ? splitTitle(blocks) : { title: cleanText(title).text, blocks }
}

function toBlocks(paragraphs: readonly Paragraph[], body: number): Block[] {
  const larger = paragraphs.filter(({ kind, size }) => kind === 'heading' && size > body)
  const levels = levelsOf(larger.map(({ size }) => size))
  return paragraphs.map(({ kind, size, text }) => {
    const level = kind === 'heading' && size > body ? levels(size) : undefined
    return { kind, ...(level && { level }), text: cleanText(text).text, anchors: null }
  })
}
