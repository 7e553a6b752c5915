import { type Block, textLength } from '../../page/block.ts'
import { endsSentence } from '../../text/punctuation.ts'

/** Lists and dialogues repeat shorter lines, in UTF-16 units. */
const LONG = 80
/** What is left of a page, in characters, that holds its article again and little else. */
const LEFT = 0.6

/** The blocks once where a page holds its article twice and more: for the screen, for the printer, for each width; its lead once at any rate. */
export function withoutCopies(blocks: readonly Block[]): readonly Block[] {
  const firsts = firstsOf(blocks)
  const long = blocks.filter(isLong)
  const isWholeTwice = [blocks, long].every((all) => textLength(firstsOf(all)) <= textLength(all) * LEFT)
  if (isWholeTwice) return firsts
  // A standfirst may say the first paragraph.
  const [lead] = long
  return blocks.filter((block) => block === lead || block.text !== lead?.text)
}

function isLong({ text }: Block): boolean {
  return text.length >= LONG && endsSentence(text)
}

function firstsOf(blocks: readonly Block[]): readonly Block[] {
  const seen = new Set<string>()
  return blocks.filter(({ text }) => !seen.has(text) && seen.add(text))
}
