import { directive } from './directive.ts'
import { repeatsIn } from './repeats.ts'
import { beside, grown, nearby, type Page, type Stretch, stretchOf } from './stretch.ts'
import { tokensOf } from './tokens.ts'

/** Sentences of more tokens are named by how they begin and end: that is shorter, and outlives a correction. */
const LONGEST_WHOLE = 10
/** Those that cannot be are named whole, up to this. */
const LONGEST = 100
/** A reader sees from these what is meant. */
const [LEAST_START, LEAST_END] = [4, 3]
/**
 * Names stretches of a page so that browsers find them: the text directive that leads to the one from `start` to `end` (UTF-16
 * offsets, exclusive) and to nothing else on the page, percent-encoded: "text=shut.-,The%20bridge%20was,to%20the%20county."; null
 * where there is none. It names a word beside the stretch, where there is one: so it leads past a summary above the article. The
 * text is all that the page shows, each block a line of it; a stretch may span several. What is not known of it is U+FFFC, which
 * is a line of its own where something may be put in. By https://wicg.github.io/scroll-to-text-fragment/; a link is an address,
 * "#:~:" and it.
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
      byItsEnds(page, stretch, { isPrefixed: true, isStrict: true }) ??
      (isInLine && last - first < LONGEST ? whole(page, stretch) : null) ??
      byItsEnds(page, stretch, { isPrefixed: true, isStrict: false }) ??
      byItsEnds(page, stretch, { isPrefixed: false, isStrict: false })
    )
  }
}

/** How a stretch is named by its ends. */
interface Manner {
  /** Behind a word that stands before it. */
  readonly isPrefixed: boolean
  /** Only where it ends as nothing does behind it. */
  readonly isStrict: boolean
}

/** "text=shut.-,The bridge was,to the county." */
function byItsEnds(page: Page, stretch: Stretch, { isPrefixed, isStrict }: Manner): string | null {
  const { text, tokens, repeats } = page
  const { start, end, first, last } = stretch
  const opening = nearby(tokens, first, LEAST_START - 1)
  const closing = nearby(tokens, last, 1 - LEAST_END)
  const rivals = repeats.of(first, opening)
  const prefix = isPrefixed ? beside(page, stretch, -1, rivals) : { text: '', rivals }
  const head = grown(page, first, opening, closing - opening - 1, prefix.rivals)
  if (head === null || head.rivals.length > 0 || (prefix.text === '') === isPrefixed) return null
  const later = repeats
    .of(closing, last)
    .map((place) => place + last - closing)
    .filter((place) => place > head.token && (isStrict || place < last))
  const tail = grown(page, last, closing, head.token + 1 - closing, later)
  if (tail === null || tail.rivals.length > 0) return null
  const ends = [text.slice(start, tokens.ends[head.token]), text.slice(tokens.starts[tail.token], end)]
  return directive(prefix.text, ends, '')
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
  const way = ways.find((way) => way.rivals.length === 0)
  return way === undefined ? null : directive(way.prefix, [text.slice(start, end)], way.suffix)
}
