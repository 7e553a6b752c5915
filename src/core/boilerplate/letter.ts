import { endsSentence } from '../text/punctuation.ts'
import type { Line } from './line.ts'

/** "With our best wishes to all of you at home," closes a letter; a longer line that ends in a comma is prose. */
const CLOSING_WORDS = 10
const COMMA = /[,，]$/u

/** Where the words that close a letter begin, `lines.length` if nowhere: only names follow them. */
export function closing(lines: readonly Line[]): number {
  let start = lines.length
  for (let index = lines.length - 2; index >= 0; index--) {
    const { block, words } = lines[index]
    if (endsSentence(lines[index + 1].block.text) || block.kind !== 'paragraph') break
    if (words <= CLOSING_WORDS && COMMA.test(block.text)) start = index
  }
  return start
}
