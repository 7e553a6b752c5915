import type { Block } from '../../page/block.ts'
import { ending, FULL_STOPS } from '../../text/punctuation.ts'
import { proseWords } from './prose.ts'

/** Headings with a full stop are shorter. */
const SENTENCE = 60
const endsStop = ending(FULL_STOPS)
/** An article has so many times the words of its standfirst. */
const LONGER = 4

/**
 * The blocks with sentences that are set as headings, because these are large, for prose: as a standfirst they are
 * marked, unless they or those marked before are too much for one. Then they are the article.
 */
export function withStandfirst(blocks: readonly Block[]): readonly Block[] {
  const read = blocks.map((block) => (isSentence(block) ? asStandfirst(block) : block))
  const above = read.filter(({ standfirst }) => standfirst === true)
  const isShort = proseWords(read) >= proseWords(above) * (LONGER + 1)
  return isShort ? read : read.map(({ standfirst, ...block }) => block)
}

function isSentence({ kind, text }: Block): boolean {
  return kind === 'heading' && text.length >= SENTENCE && endsStop(text)
}

function asStandfirst({ text, anchors }: Block): Block {
  return { kind: 'paragraph', text, anchors, standfirst: true }
}
