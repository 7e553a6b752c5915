import type { Anchor, Block } from '../../page/block.ts'
import { opensTurn } from '../../page/turns.ts'

/** A line break with the indent and the marks of quotations behind it. */
const NEXT_LINE = /(?:\r\n?|\n)[ \t>]*/g
/** So many lines at least say who speaks: one may as well be prose with a colon. */
const FEWEST = 2
/** Fields of a record, one a line, ask nothing. */
const QUESTION = /[?？؟]/

/**
 * The paragraph that stands in the input from `start` to `end` as a block for each turn of a dialogue, where these follow
 * one another line by line, as in transcripts, and somebody asks; else as it is.
 */
export function lineTurns(block: Block, input: string, start: number, end: number): Block[] {
  const { anchors } = block
  const source = input.slice(start, end)
  if (anchors === null || !QUESTION.test(block.text)) return [block]
  const lines = [0, ...[...source.matchAll(NEXT_LINE)].map(({ index, 0: { length } }) => index + length)]
  if (lines.length < FEWEST) return [block]
  const turns = lines.filter((from, at) => opensTurn(source.slice(from, lines[at + 1])))
  if (turns.length < FEWEST) return [block]
  const cuts = turns.map((from) => textOffset(anchors, start + from))
  return [0, ...cuts].flatMap((from, at) => part(block, anchors, from, cuts[at] ?? block.text.length))
}

/** Where the text goes on that stands in the input from an offset on. */
function textOffset(anchors: readonly Anchor[], offset: number): number {
  const next = anchors.findIndex(([, input]) => input > offset)
  const [text, input] = anchors[(next < 0 ? anchors.length : next) - 1] ?? [0, offset]
  const at = text + offset - input
  return next < 0 ? at : Math.min(at, anchors[next][0])
}

/** A stretch of a block as one, or nothing where it holds none. */
function part(block: Block, anchors: readonly Anchor[], from: number, to: number): Block[] {
  const text = block.text.slice(from, to).trimEnd()
  if (text === '') return []
  const [before, input] = anchors.findLast(([at]) => at <= from) ?? [0, 0]
  const later = anchors.filter(([at]) => at > from && at < from + text.length)
  return [
    {
      ...block,
      text,
      anchors: [[0, input + from - before], ...later.map(([at, input]) => [at - from, input] as const)],
    },
  ]
}
