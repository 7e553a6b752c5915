import { type Block, shifted } from '../../page/block.ts'
import { parseText } from '../text/parse.ts'
import type { Code, Root } from './tree.ts'

/** Of all text in a file; with more in its fences than this they hold the article. */
const LEAST_SHARE = 0.8
/** Of all that is written; programs have five times as many. */
const MOST_SYMBOLS = 0.03
const SYMBOL = /[{}[\]=;<>_\\/$#*+|&^`@~%]/g
const SENTENCE_END = /[.!?]["”’)]*(?:\s|$)|[。！？]/
const FENCE_END = /\n[ \t]*[`~]{3,}[ \t]*$/
/** What is quoted in letters, and in bulletins. */
const QUOTE = /(?<=^[ \t]*)[|>](?=[ \t]|$)/gm
const PLAIN = /^(?:text|txt|plain|plaintext|none)?$/i

/** Whether hardly anything but what is set as code is to be read, given the length of the rest, and that is prose. */
export function isFencedProse(root: Root, rest: number): boolean {
  const prose = root.children.filter((node) => node.type === 'code').filter(isProse)
  const length = prose.reduce((sum, { value }) => sum + value.length, 0)
  return length > 0 && length >= (length + rest) * LEAST_SHARE
}

/** The blocks of what is set as code, read as plain text where it is prose. */
export function fencedProse(code: Code, input: string): Block[] {
  if (!isProse(code)) return []
  const [start = 0, end = 0] = [code.position?.start.offset, code.position?.end.offset]
  const isFenced = /^[`~]{3}/.test(input.slice(start, end))
  const from = isFenced ? input.indexOf('\n', start) + 1 : start
  const text = input.slice(from, end).replace(FENCE_END, '').replace(QUOTE, ' ')
  const { title, blocks } = parseText(text)
  const heading: Block[] = title === null ? [] : [{ kind: 'heading', text: title, anchors: null }]
  return [...heading, ...shifted(blocks, from)]
}

function isProse({ value, lang }: Code): boolean {
  const symbols = value.match(SYMBOL)?.length ?? 0
  return PLAIN.test(lang ?? '') && SENTENCE_END.test(value) && symbols <= value.length * MOST_SYMBOLS
}
