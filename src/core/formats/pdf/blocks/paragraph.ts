import type { Block, PageStart } from '../../../page/block.ts'
import type { Joiner } from './joiner.ts'

/** Lines that belong together. */
export interface Paragraph {
  kind: Block['kind']
  readonly size: number
  readonly bold: boolean
  /** The number of its page, from 0. */
  readonly page: number
  /** Of its first baseline, from the foot of the page. */
  readonly top: number
  /** Of its last baseline. */
  foot: number
  lines: number
  /** What an item begins with, such as "•" or "2."; it is not in the text. */
  readonly mark: string
  text: string
  /** On which page its text goes on from an offset, from 0 both. */
  readonly pages: PageStart[]
}

/** Adds the rest of a paragraph to it, and where that goes on on another page. */
export function extend(
  paragraph: Paragraph,
  { text, pages }: Pick<Paragraph, 'text' | 'pages'>,
  joiner: Joiner,
): void {
  const whole = joiner.join(paragraph.text, text)
  const start = whole.length - text.trimStart().length
  for (const [at, page] of pages)
    if (page !== paragraph.pages.at(-1)?.[1]) paragraph.pages.push([start + at, page])
  paragraph.text = whole
}
