import type { Paragraph } from './paragraph.ts'

/** Notes are set so much smaller than the text … */
const SMALLER = 0.93
/** … below a paragraph of it of so many lines. */
const LEAST_LINES = 3

/** The paragraphs without the notes at the foot of pages and columns: small ones below the text, and nothing below them. */
export function dropNotes(paragraphs: readonly Paragraph[], body: number): Paragraph[] {
  const isNote = paragraphs.map(() => false)
  let text: Paragraph | null = null
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.size >= body * SMALLER) text = paragraph.lines >= LEAST_LINES ? paragraph : text
    else isNote[at] = text !== null && isBelow(text, paragraph)
  }
  for (let at = paragraphs.length - 2; at >= 0; at--) {
    if (isBelow(paragraphs[at], paragraphs[at + 1]) && !isNote[at + 1]) isNote[at] = false
  }
  return paragraphs.filter((_, at) => !isNote[at])
}

/** Whether a paragraph stands below another on its page. */
function isBelow(above: Paragraph, { page, top }: Paragraph): boolean {
  return page === above.page && top < above.foot
}
