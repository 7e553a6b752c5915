import type { Block } from '../../page/block.ts'
import { ending, FULL_STOPS } from '../../text/punctuation.ts'
import { proseWords } from './prose.ts'

/** Headings with a full stop are shorter. */
const SENTENCE = 60
const endsStop = ending(FULL_STOPS)
/** An article has so many times the words of its standfirst. */
const LONGER = 4

/** The blocks with sentences that are set as headings, because these are large, for prose: they are marked as a standfirst. */
export function withStandfirst(blocks: readonly Block[]): readonly Block[] {
  return shortStandfirst(blocks.map((block) => (isSentence(block) ? asStandfirst(block) : block)))
}

/** The blocks without the marks of a standfirst where those marked are too much for one: then they are the article. */
export function shortStandfirst(blocks: readonly Block[]): readonly Block[] {
  const above = blocks.filter(({ standfirst }) => standfirst === true)
  const isShort = above.length === 0 || proseWords(blocks) >= proseWords(above) * (LONGER + 1)
  return isShort ? blocks : blocks.map(({ standfirst, ...block }) => block)
}

function isSentence({ kind, text }: Block): boolean {
  return kind === 'heading' && isSetLarge(text)
}

/** Whether the text of a heading is a sentence of the article rather than a headline. */
export function isSetLarge(heading: string): boolean {
  return heading.length >= SENTENCE && endsStop(heading)
}

function asStandfirst({ text, anchors }: Block): Block {
  return { kind: 'paragraph', text, anchors, standfirst: true }
}
