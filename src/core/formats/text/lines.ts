import type { Span } from '../../article.ts'
import { checkLines } from '../../article-limit.ts'

/** One line of plain text; the span leaves out its indent, trailing space and line break. */
export interface Line extends Span {
  /** Columns of white space before it; a tab counts as eight. */
  readonly indent: number
  /** Whether it holds anything but white space. */
  readonly blank: boolean
}

const LINE_BREAK = /\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]/g
const TAB_STOP = 8

/** The lines of a text in order, blank ones too. */
export function lines(text: string): Line[] {
  const found: Line[] = []
  let start = 0
  for (const match of text.matchAll(LINE_BREAK)) {
    found.push(line(text, start, match.index))
    checkLines(found.length)
    start = match.index + match[0].length
  }
  found.push(line(text, start, text.length))
  return found
}

function line(text: string, from: number, to: number): Line {
  let start = from
  let indent = 0
  for (; start < to && isSpace(text, start); start++) indent += text[start] === '\t' ? TAB_STOP : 1
  let end = to
  while (end > start && isSpace(text, end - 1)) end--
  return { start, end, indent, blank: start === end }
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || code === 9 || (code >= 0xa0 && text[at].trim() === '')
}
