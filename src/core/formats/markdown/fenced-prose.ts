import { type Block, shifted } from '../../page/block.ts'
import { isTypedProse, typedBlocks } from '../text/typed.ts'
import type { Code, Root } from './tree.ts'

/** Of all text in a file; with more in its fences or tables than this they hold the article. */
export const LEAST_SHARE = 0.8
/** As long as a short article, in UTF-16 units: a bulletin or a statement that a post passes on. Samples in prose are shorter. */
const PASSED_ON = 1500
const FENCE_END = /\n[ \t]*[`~]{3,}[ \t]*$/
/** What is quoted in letters, and in bulletins. */
const QUOTE = /^([ \t]*)[|>](?=[ \t]|$)/gm
const PLAIN = /^(?:text|txt|plain|plaintext|none)?$/i

/** Whether what is set as code is prose, and hardly anything else is to be read, given the length of the rest, or it is long. */
export function isFencedProse(root: Root, rest: number): boolean {
  const prose = root.children.filter((node) => node.type === 'code').filter(isProse)
  const length = prose.reduce((sum, { value }) => sum + value.length, 0)
  return (
    prose.some(({ value }) => value.length >= PASSED_ON) ||
    (length > 0 && length >= (length + rest) * LEAST_SHARE)
  )
}

/** The blocks of what is set as code, read as plain text where it is prose. */
export function fencedProse(code: Code, input: string): Block[] {
  if (!isProse(code)) return []
  const [start = 0, end = 0] = [code.position?.start.offset, code.position?.end.offset]
  const isFenced = /^[`~]{3}/.test(input.slice(start, end))
  const from = isFenced ? input.indexOf('\n', start) + 1 : start
  const text = input.slice(from, end).replace(FENCE_END, '').replace(QUOTE, '$1 ')
  return shifted(typedBlocks(text), from)
}

function isProse({ value, lang }: Code): boolean {
  return PLAIN.test(lang ?? '') && isTypedProse(value)
}
