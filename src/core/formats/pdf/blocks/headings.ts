import { textLength } from '../../../page/block.ts'
import { endsSentence, endsStatement, opensLower } from '../../../text/punctuation.ts'
import type { Paragraph } from './paragraph.ts'

/** Headings have so few words, and take so few lines. */
const [MOST_WORDS, MOST_LINES] = [12, 2]
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVX]{1,5}\.|[A-Z]\.)\s+\p{Lu}/u
const LETTERS = /\p{L}{2}/u
const CAPITALS = /\p{Lu}{2}/u
const DIGIT = /\d/
const SMALL = /\p{Ll}/u

/**
 * The paragraphs, those that are set as headings named so: bold, in capitals, numbered, or alone above a paragraph. What
 * begins with a number and stands in no list is no item.
 */
export function withHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  const isBold = usuallyBold(paragraphs)
  return paragraphs.map((paragraph, at) => {
    const [before, next] = [paragraphs[at - 1], paragraphs[at + 1]]
    const { kind, mark, text } = paragraph
    const isAlone = kind === 'item' && before?.kind !== 'item' && next?.kind !== 'item'
    const stands = couldHead(paragraph) && next !== undefined && next.kind !== 'heading'
    if (stands && (kind === 'item' ? isAlone : looksSo(paragraph, next, isBold)))
      return { ...paragraph, kind: 'heading' }
    return isAlone && DIGIT.test(mark)
      ? { ...paragraph, kind: 'paragraph', text: `${mark} ${text}` }
      : paragraph
  })
}

function usuallyBold(paragraphs: readonly Paragraph[]): boolean {
  const letters = (bold: boolean) => textLength(paragraphs.filter((it) => it.bold === bold))
  return letters(true) > letters(false)
}

function couldHead({ text, lines }: Paragraph): boolean {
  const words = text.split(/\s+/).length
  return (
    lines <= MOST_LINES &&
    words <= MOST_WORDS &&
    LETTERS.test(text) &&
    !opensLower(text) &&
    !endsStatement(text) &&
    !/[,;]$/.test(text.trim())
  )
}

function looksSo(
  { text, bold, lines }: Paragraph,
  next: Paragraph | undefined,
  usuallyBold: boolean,
): boolean {
  if (bold && !usuallyBold) return true
  if (NUMBERED.test(text) || (CAPITALS.test(text) && !SMALL.test(text))) return true
  return lines === 1 && next !== undefined && isProse(next)
}

/** Whether a paragraph is one that a heading stands above. */
function isProse({ text, lines }: Paragraph): boolean {
  return lines > 1 && endsSentence(text) && !opensLower(text)
}
