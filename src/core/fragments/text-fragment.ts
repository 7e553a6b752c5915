import { type Repeats, repeatsIn } from './repeats.ts'
import { type Tokens, tokensOf } from './tokens.ts'
import { isWordBoundary } from './word-boundary.ts'

/** Sentences of more tokens are named by how they begin and end: that is shorter, and outlives a correction. */
const LONGEST_WHOLE = 10
/** Those that cannot be are named whole, up to this. */
const LONGEST = 100
/** A reader sees from these what is meant. */
const [LEAST_START, LEAST_END] = [4, 3]
/** What is no other after so many tokens is hardly ever no other after more. */
const MOST_TOKENS = 30

/** A text of which each line is a block, with what its tokens are and where else they stand. */
interface Page {
  readonly text: string
  readonly tokens: Tokens
  readonly repeats: Repeats
}

/** A stretch of a page: its offsets, the end exclusive, and its first and last token. */
interface Stretch {
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

/**
 * Names stretches of a page so that browsers find them: the text directive that leads to the one from `start` to `end` (UTF-16
 * offsets, exclusive) and to nothing else on the page, percent-encoded: "text=shut.-,The%20bridge%20was,to%20the%20county."; null
 * where there is none. It names a word beside the stretch, where there is one: so it leads past a summary above the article. The
 * text is all that the page shows, each block a line of it; a stretch may span several. Where something may be put into the
 * page, there is a line without words. By https://wicg.github.io/scroll-to-text-fragment/; a link is an address, "#:~:" and it.
 */
export function textFragments(text: string): (start: number, end: number) => string | null {
  const tokens = tokensOf(text)
  const page: Page = { text, tokens, repeats: repeatsIn(tokens) }
  return (start, end) => {
    const stretch = stretchOf(page, start, end)
    if (stretch === null) return null
    const { first, last } = stretch
    const isInLine = tokens.lines[first] === tokens.lines[last]
    if (isInLine && last - first < LONGEST_WHOLE) return whole(page, stretch)
    return (
      byItsEnds(page, stretch, true) ??
      (isInLine && last - first < LONGEST ? whole(page, stretch) : null) ??
      byItsEnds(page, stretch, false)
    )
  }
}

/** The stretch between word boundaries, if there are any beside its first and last token; null where it has none. */
function stretchOf({ text, tokens: { starts, ends } }: Page, start: number, end: number): Stretch | null {
  const first = firstFrom(starts, start)
  const last = firstFrom(ends, end + 1) - 1
  if (first > last) return null
  const isBare = !isWordBoundary(text, start) && isWordBoundary(text, starts[first])
  const isCut = !isWordBoundary(text, end) && isWordBoundary(text, ends[last])
  return { first, last, start: isBare ? starts[first] : start, end: isCut ? ends[last] : end }
}

/** The index of the first of ascending offsets that is not below one. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle] < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** "text=shut.-,The bridge was,to the county.", with or without what stands before it. */
function byItsEnds(page: Page, stretch: Stretch, isAfterPrefix: boolean): string | null {
  const { text, tokens, repeats } = page
  const { start, end, first, last } = stretch
  const opening = nearby(tokens, first, LEAST_START - 1)
  const closing = nearby(tokens, last, 1 - LEAST_END)
  const rivals = repeats.of(first, opening)
  const prefix = isAfterPrefix ? beside(page, stretch, -1, rivals) : { text: '', rivals }
  const head = grown(page, first, opening, closing - opening - 1, prefix.rivals)
  if (head === null || head.rivals.length > 0 || (prefix.text === '') === isAfterPrefix) return null
  const tail = tailOf(page, head.token, closing, last)
  if (tail === null || !isWordBoundary(text, end)) return null
  const ends = [text.slice(start, tokens.ends[head.token]), text.slice(tokens.starts[tail], end)]
  return directive(prefix.text, ends, '')
}

/** The first token of an end that does not come before, behind the head of its stretch, and seldom behind its stretch. */
function tailOf(page: Page, head: number, closing: number, last: number): number | null {
  const later = page.repeats
    .of(closing, last)
    .map((place) => place + last - closing)
    .filter((place) => place > head)
  const isInside = (place: number) => place < last
  for (const rivals of [later, later.filter(isInside)]) {
    const tail = grown(page, last, closing, head + 1 - closing, rivals)
    if (tail !== null && !tail.rivals.some(isInside)) return tail.token
  }
  return null
}

/** "text=shut.-,The bridge was closed.", or with what stands behind it, or both. */
function whole(page: Page, stretch: Stretch): string | null {
  const { text, tokens, repeats } = page
  const { start, end, first, last } = stretch
  const rivals = repeats.of(first, last)
  const before = beside(page, stretch, -1, rivals)
  const after = beside(page, stretch, 1, rivals)
  const both = beside(page, stretch, 1, before.rivals)
  const isOwnLine = (token: number) => tokens.lines[token] === tokens.lines[first]
  const left = { prefix: before.text, suffix: '', rivals: before.rivals }
  const right = { prefix: '', suffix: after.text, rivals: after.rivals }
  // What stands in the same block stays there.
  const sides = isOwnLine(last + 1) && !isOwnLine(first - 1) ? [right, left] : [left, right]
  const ways = sides.filter(({ prefix, suffix }) => prefix + suffix !== '')
  ways.push({ prefix: before.text, suffix: both.text, rivals: both.rivals })
  const isBounded = (side: string, at: number) => side !== '' || isWordBoundary(text, at)
  const way = ways.find(
    (way) => way.rivals.length === 0 && isBounded(way.prefix, start) && isBounded(way.suffix, end),
  )
  return way === undefined ? null : directive(way.prefix, [text.slice(start, end)], way.suffix)
}

/** What stands before a stretch, or with `step` 1 behind it: a word, or as many as tell it from its rivals. */
function beside(page: Page, stretch: Stretch, step: 1 | -1, rivals: readonly number[]): Context {
  const { text, tokens } = page
  const { start, end, first, last } = stretch
  const isBefore = step < 0
  const growth = grown(page, first, isBefore ? first - 1 : last + 1, step * MOST_TOKENS, rivals)
  if (growth === null) return { text: '', rivals }
  const { token } = growth
  const own = isBefore ? text.slice(tokens.starts[token], start) : text.slice(end, tokens.ends[token])
  return own.trim().includes('\n') ? { text: '', rivals } : { text: own, rivals: growth.rivals }
}

/**
 * Goes on from a token, `most` further at most and not beyond its line, to the first place at which a word ends and no rival has
 * gone along; where there is none, to the first at which a word ends. Gives the last token and the rivals that are left.
 */
function grown(
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
function nearby({ lines }: Tokens, from: number, off: number): number {
  let token = from
  const step = Math.sign(off)
  while (token !== from + off && lines[token + step] === lines[from]) token += step
  return token
}

/** The directive of texts that stand as they are on the page; null where one spans blocks, which nothing would find. */
function directive(prefix: string, ends: readonly string[], suffix: string): string | null {
  const parts = [prefix, ...ends, suffix].map((part) => part.trim())
  if (parts.some((part) => part.includes('\n'))) return null
  const [before, ...rest] = parts.map(encoded)
  const after = rest.pop()
  return `text=${[...(before ? [`${before}-`] : []), ...rest, ...(after ? [`-${after}`] : [])].join(',')}`
}

/** Halves of characters, which no address can hold. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Percent-encoded, with hyphens, which part prefix and suffix, and what `encodeURIComponent` leaves of marks. */
function encoded(text: string): string {
  const clean = text.replaceAll(/\s+/g, ' ').replaceAll(LONE, '\ufffd')
  return encodeURIComponent(clean).replaceAll(
    /[-'()*!~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
