import { type Block, textLength } from '../../page/block.ts'
import { endsSentence } from '../../text/punctuation.ts'

/** Lists and dialogues repeat shorter lines, in UTF-16 units. */
const LONG = 80
/** What is left of a page, in characters, that holds its article again and little else. */
const LEFT = 0.6

/** The blocks once where a page holds its article twice and more: for the screen, for the printer, for each width. */
export function withoutCopies(blocks: readonly Block[]): readonly Block[] {
  const firsts = firstsOf(blocks)
  if (textLength(firsts) > textLength(blocks) * LEFT) return blocks
  const long = blocks.filter(({ text }) => text.length >= LONG && endsSentence(text))
  return textLength(firstsOf(long)) <= textLength(long) * LEFT ? firsts : blocks
}

function firstsOf(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>()
  return blocks.filter(({ text }) => !seen.has(text) && seen.add(text))
}
