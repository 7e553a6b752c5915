import { type Repeats, repeatsIn } from './repeats.ts'
import { type Tokens, tokensOf } from './tokens.ts'
import { isWordBoundary } from './word-boundary.ts'

/** Sentences of more tokens are named by how they begin and end: that is shorter, and outlives a correction. */
const LONGEST_WHOLE = 10
/** Those that begin or end as others do are named whole, but none that is longer than any sentence of a reader. */
const LONGEST_REPEATED = 100
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

/** What stands beside a stretch, and where else both stand; no text where it is not needed or there is none. */
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
 * offsets, exclusive) and to nothing else on the page, percent-encoded, such as "text=The%20bridge%20was,to%20the%20county."; null
 * where there is none. The text is all that the page shows, each block a line of it; a stretch may span several. By
 * https://wicg.github.io/scroll-to-text-fragment/; a link is an address, "#:~:" and it.
 */
export function textFragments(text: string): (start: number, end: number) => string | null {
  const tokens = tokensOf(text)
  const page: Page = { text, tokens, repeats: repeatsIn(tokens) }
  return (start, end) => {
    const stretch = stretchOf(page, start, end)
    if (stretch === null) return null
    const { first, last } = stretch
    const isShort = last - first < LONGEST_WHOLE && tokens.lines[first] === tokens.lines[last]
    return (isShort ? null : byItsEnds(page, stretch)) ?? whole(page, stretch)
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

/** "text=The bridge was,to the county.": how it begins stands nowhere else, and how it ends nowhere else behind that. */
function byItsEnds(page: Page, stretch: Stretch): string | null {
  const { text, tokens, repeats } = page
  const { start, end, first, last } = stretch
  const opening = nearby(tokens, first, LEAST_START - 1)
  const closing = nearby(tokens, last, 1 - LEAST_END)
  const head = grown(page, first, opening, closing - opening - 1, repeats.of(first, opening))
  if (head === null) return null
  const later = repeats
    .of(closing, last)
    .map((place) => place + last - closing)
    .filter((place) => place > head.token)
  const isInside = (place: number) => place < last
  const tail = [later, later.filter(isInside)]
    .map((rivals) => grown(page, last, closing, head.token + 1 - closing, rivals))
    .find((growth) => growth?.rivals.some(isInside) === false)
  if (tail == null || !isWordBoundary(text, end)) return null
  const prefix = beside(page, stretch, -1, head.rivals)
  if (prefix.rivals.length > 0 || (prefix.text === '' && !isWordBoundary(text, start))) return null
  const ends = [text.slice(start, tokens.ends[head.token]), text.slice(tokens.starts[tail.token], end)]
  return directive(prefix.text, ends, '')
}

/** "text=The bridge was closed.", between what stands beside it where it stands elsewhere as well. */
function whole(page: Page, stretch: Stretch): string | null {
  const { text, repeats } = page
  const { start, end, first, last } = stretch
  if (last - first >= LONGEST_REPEATED) return null
  const rivals = repeats.of(first, last)
  const before = beside(page, stretch, -1, rivals)
  const after = beside(page, stretch, 1, rivals)
  const both = beside(page, stretch, 1, before.rivals)
  const ways = [
    { prefix: before.text, suffix: '', rivals: before.rivals },
    { prefix: '', suffix: after.text, rivals: after.rivals },
    { prefix: before.text, suffix: both.text, rivals: both.rivals },
  ]
  const way = ways.find(
    ({ prefix, suffix, rivals }) =>
      rivals.length === 0 &&
      (prefix !== '' || isWordBoundary(text, start)) &&
      (suffix !== '' || isWordBoundary(text, end)),
  )
  return way === undefined ? null : directive(way.prefix, [text.slice(start, end)], way.suffix)
}

/** What stands before a stretch, or with `step` 1 behind it, as far as is needed to tell it from its rivals. */
function beside(page: Page, stretch: Stretch, step: 1 | -1, rivals: readonly number[]): Context {
  const { text, tokens } = page
  const { start, end, first, last } = stretch
  const isBefore = step < 0
  if (rivals.length === 0 && isWordBoundary(text, isBefore ? start : end)) return { text: '', rivals }
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
