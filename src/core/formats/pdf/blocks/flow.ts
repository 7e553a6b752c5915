import { endsStatement, opensLower } from '../../../text/punctuation.ts'
import type { Joiner } from './joiner.ts'
import { extend, type Paragraph } from './paragraph.ts'

/** So many figures, captions and notes stand between two parts of a paragraph at most. */
const MOST_BETWEEN = 8
/** Paragraphs of the text are of its size, but for rounding. */
const SAME_SIZE = 0.04

/**
 * The paragraphs with those made whole that the end of a page, figures or notes part: the rest joins the first part, and
 * what stands between comes after it.
 */
export function rejoined(paragraphs: readonly Paragraph[], body: number, joiner: Joiner): Paragraph[] {
  const whole: Paragraph[] = []
  let open: Paragraph | null = null
  let between = 0
  for (const paragraph of paragraphs) {
    const isText = paragraph.kind !== 'heading' && Math.abs(paragraph.size - body) <= body * SAME_SIZE
    if (isText && open !== null && between <= MOST_BETWEEN && opensLower(paragraph.text)) {
      extend(open, paragraph, joiner)
      open.lines += paragraph.lines
    } else whole.push(paragraph)
    if (!isText) between++
    else {
      between = 0
      if (whole.at(-1) === paragraph) open = paragraph
      if (open !== null && endsStatement(open.text.trim())) open = null
    }
  }
  return whole
}
