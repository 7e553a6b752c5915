import { type Anchor, type Block, withoutHead, withoutStretch } from '../../page/block.ts'
import { opensTurn, QUESTION } from '../../page/turns.ts'

/** A line break with the indent and the marks of quotations behind it. */
const NEXT_LINE = /(?:\r\n?|\n)[ \t>]*/g
/** The name of who speaks in a chat, as Markdown has it: "**\\<ada>**". */
const CHAT_NAME = /^\*{0,2}\\?(<[^<>\s]{1,30}>)\*{0,2}/
/** So many lines at least say who speaks: one may as well be prose with a colon. */
const FEWEST = 2

/**
 * The paragraph that stands in the input from `start` to `end` as a block for each turn of a dialogue, where these follow
 * one another line by line, as in transcripts, and somebody asks; else as it is.
 */
export function lineTurns(block: Block, input: string, start: number, end: number): Block[] {
  const { anchors } = block
  const source = input.slice(start, end)
  // Fields of a record, one a line, ask nothing.
  if (anchors === null || !QUESTION.test(block.text)) return [block]
  const lines = [0, ...[...source.matchAll(NEXT_LINE)].map(({ index, 0: { length } }) => index + length)]
  if (lines.length < FEWEST) return [block]
  const turns = lines.filter((from, at) =>
    opensTurn(source.slice(from, lines[at + 1]).replace(CHAT_NAME, '$1')),
  )
  if (turns.length < FEWEST) return [block]
  const cuts = turns.map((from) => textOffset(anchors, start + from))
  return [0, ...cuts].flatMap((from, at) => part(block, from, cuts[at] ?? block.text.length))
}

/** Where the text goes on that stands in the input from an offset on. */
function textOffset(anchors: readonly Anchor[], offset: number): number {
  const next = anchors.findIndex(([, input]) => input > offset)
  const [text, input] = anchors[(next < 0 ? anchors.length : next) - 1] ?? [0, offset]
  const at = text + offset - input
  return next < 0 ? at : Math.min(at, anchors[next][0])
}

/** A stretch of a block as one, or nothing where it holds none. */
function part(block: Block, from: number, to: number): Block[] {
  const { length } = block.text.slice(0, to).trimEnd()
  if (length <= from) return []
  return [withoutHead({ ...block, ...withoutStretch(block, length, block.text.length) }, from)]
}
