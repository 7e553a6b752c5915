import { endsSentence } from '../text/punctuation.ts'
import type { Line } from './line.ts'

/** "With our best wishes to all of you at home," closes a letter; a longer line that ends in a comma is prose. */
const GREETING_WORDS = 10
const COMMA = /[,，]$/u
/** Shorter lines below a salutation are labels and fields of a form. */
const PARAGRAPH = 12

/** Where the letter begins whose region begins at `start`: at the salutation above it, if a paragraph follows that one. */
export function salutation(lines: readonly Line[], start: number): number {
  const opening = lines.slice(0, start).findLastIndex((_, index) => greets(lines, index))
  return opening === -1 ? start : opening
}

/** Whether a line is a salutation: a paragraph follows it. */
export function greets(lines: readonly Line[], index: number): boolean {
  return isGreeting(lines[index]) && isParagraph(lines[index + 1])
}

/** Where the words that close a letter begin, `lines.length` if nowhere: only names follow them. */
export function closing(lines: readonly Line[]): number {
  let start = lines.length
  for (let index = lines.length - 2; index >= 0; index--) {
    const line = lines[index]
    if (endsSentence(lines[index + 1].block.text) || line.block.kind !== 'paragraph') break
    if (isGreeting(line)) start = index
  }
  return start
}

function isGreeting({ block, words }: Line): boolean {
  return words <= GREETING_WORDS && COMMA.test(block.text)
}

function isParagraph({ kind, words }: Line): boolean {
  return kind === 'prose' && words >= PARAGRAPH
}
