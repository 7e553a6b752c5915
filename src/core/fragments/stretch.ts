import type { Repeats } from './repeats.ts'
import { BREAK, type Tokens, tokensWithin } from './tokens.ts'
import { isWordBoundary } from './word-boundary.ts'

/** What is no other after so many tokens is hardly ever no other after more. */
const MOST_TOKENS = 30

/** A text of which each line is a block, with what its tokens are and where else they stand. */
export interface Page {
  readonly text: string
  readonly tokens: Tokens
  readonly repeats: Repeats
}

/** A stretch of a page: its offsets, the end exclusive, and its first and last token. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

/** What stands beside a stretch, and where else both stand; no text where nothing does. */
interface Context {
  readonly text: string
  readonly rivals: readonly number[]
}

/** The last token that something was made longer by, and where else that stands. */
interface Growth {
  readonly token: number
  readonly rivals: readonly number[]
}

/** The stretch between word boundaries, without the words that no browser would take for whole; null where none is left. */
export function stretchOf({ text, tokens }: Page, start: number, end: number): Stretch | null {
  const within = tokensWithin(tokens, start, end)
  if (within === null) return null
  let [first, last] = within
  const from = isWordBoundary(text, start) ? start : undefined
  const to = isWordBoundary(text, end) ? end : undefined
  while (from === undefined && first <= last && !isWordBoundary(text, tokens.starts[first])) first++
  while (to === undefined && first <= last && !isWordBoundary(text, tokens.ends[last])) last--
  if (first > last) return null
  return { first, last, start: from ?? tokens.starts[first], end: to ?? tokens.ends[last] }
}

/** What stands before a stretch, or with `step` 1 behind it: a word, or as many as tell it from its rivals. */
export function beside(page: Page, stretch: Stretch, step: 1 | -1, rivals: readonly number[]): Context {
  const { text, tokens } = page
  const { start, end, first, last } = stretch
  const isBefore = step < 0
  const growth = grown(page, first, isBefore ? first - 1 : last + 1, step * MOST_TOKENS, rivals)
  if (growth === null) return { text: '', rivals }
  const { token } = growth
  const own = isBefore ? text.slice(tokens.starts[token], start) : text.slice(end, tokens.ends[token])
  return BREAK.test(own.trim()) ? { text: '', rivals } : { text: own, rivals: growth.rivals }
}

/**
 * Goes on from a token, `most` further at most and not beyond its line, to the first place at which a word ends and no rival has
 * gone along; where there is none, to the first at which a word ends. Gives the last token and the rivals that are left.
 */
export function grown(
  { text, tokens: { starts, ends, lines }, repeats }: Page,
  anchor: number,
  from: number,
  most: number,
  rivals: readonly number[],
): Growth | null {
  const step = from < anchor ? -1 : 1
  let left = rivals
  let shortest: Growth | null = null
  for (let token = from; lines[token] === lines[from] && (from + most - token) * step >= 0; token += step) {
    left = repeats.also(left, anchor, token - anchor)
    if (!isWordBoundary(text, step < 0 ? starts[token] : ends[token])) continue
    if (left.length === 0) return { token, rivals: left }
    shortest ??= { token, rivals: left }
  }
  return shortest
}

/** The token that is so many further, or the last one before that on the same line. */
export function nearby({ lines }: Tokens, from: number, off: number): number {
  let token = from
  const step = Math.sign(off)
  while (token !== from + off && lines[token + step] === lines[from]) token += step
  return token
}
