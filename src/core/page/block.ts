import type { Span } from '../article.ts'

/** A run of block text that stands unbroken in the input: `[offset in the text, offset in the input]`. */
export type Anchor = readonly [text: number, input: number]

/** A line or paragraph of the page before it is known to be article text. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item'
  /** Of a heading: from 1, which is the title's; missing where its format does not tell. */
  readonly level?: number
  /** Whether it is set above the article, or a part of it, and says beforehand what that says; missing where it is not. */
  readonly standfirst?: boolean
  /**
   * Whether nothing of it says best what the article does: a question that is answered at greater length, a reader's comment,
   * an item of "You must not:", a caption, what its series is, who writes, the same in another script; missing where it is not
   * known for such.
   */
  readonly aside?: boolean
  /** Whether it opens with a link and says no more than what that leads to; missing where it does not. */
  readonly leads?: boolean
  /** Trimmed, white space folded to single spaces, never empty. */
  readonly text: string
  /** Where its characters stand in the input, ascending from offset 0; null for formats without offsets. */
  readonly anchors: readonly Anchor[] | null
  /** First words of what is set as code in it, those in small letters; missing where there are none. */
  readonly code?: readonly string[]
  /** Of a format with pages: on which its text goes on from an offset, ascending from offset 0; pages are counted from 1. */
  readonly pages?: readonly PageStart[]
  /** Of a book: the path of its chapter's file in the archive. */
  readonly chapter?: string
}

/** From where on the text of a block stands on another page: `[offset in the text, number of the page]`. */
export type PageStart = readonly [text: number, page: number]

/** What a format's parser makes of its input: everything on the page in reading order. */
export interface Page {
  readonly title: string | null
  /** The ISO 639-1 code of the language that the input says it is in, where its format has a place for that. */
  readonly language?: string | undefined
  readonly blocks: readonly Block[]
  /** Whether a stretch misses a value that a generator of sites would put into it, asked from first to last; missing where none does. */
  readonly misses?: (stretch: Span | null) => boolean
  /** Gives all that browsers show of it, each block a line; missing where they do not show its format. */
  readonly shown?: (() => Promise<string>) | undefined
}

/** How long the texts of blocks are together, in UTF-16 units. */
export function textLength(blocks: readonly Pick<Block, 'text'>[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** The stretch of the input that `block.text.slice(start, end)` came from. */
export function inputSpan({ anchors }: Block, start: number, end: number): Span | null {
  if (anchors === null) return null
  return { start: inputOffset(anchors, start), end: inputOffset(anchors, end - 1) + 1 }
}

/** Text with where its characters stand in the input, as a block has them. */
export type AnchoredText = Pick<Block, 'text' | 'anchors'>

/** The block without its first characters, fewer than it has. */
export function withoutHead(block: Block, length: number): Block {
  const pages = block.pages?.map(([at, page]) => [Math.max(0, at - length), page] as const)
  return { ...block, ...withoutStretch(block, 0, length), ...(pages && { pages }) }
}

/** The page that the text of a block is on at an offset. */
export function pageAt(pages: readonly PageStart[], offset: number): number {
  return pages.findLast(([at]) => at <= offset)?.[1] ?? pages[0][1]
}

/** The text without a stretch of it that does not reach to its end. */
export function withoutStretch({ text, anchors }: AnchoredText, start: number, end: number): AnchoredText {
  const left = text.slice(0, start) + text.slice(end)
  if (anchors === null) return { text: left, anchors }
  const before = anchors.filter(([at]) => at < start)
  const later = anchors.filter(([at]) => at > end).map(([at, input]) => [at - end + start, input] as const)
  return { text: left, anchors: [...before, [start, inputOffset(anchors, end)], ...later] }
}

/** Texts as one, with a separator between them that stands nowhere. */
export function joined(texts: readonly AnchoredText[], separator: string): AnchoredText {
  const anchors: Anchor[] = []
  let length = 0
  for (const { text, anchors: own } of texts) {
    for (const [at, input] of own ?? []) anchors.push([at + length, input])
    length += text.length + separator.length
  }
  const text = texts.map((it) => it.text).join(separator)
  return { text, anchors: texts.some((it) => it.anchors === null) ? null : anchors }
}

/** Anchors of a text in one that is itself anchored in the input, as anchors in the input. */
export function throughAnchors(own: readonly Anchor[], outer: readonly Anchor[]): Anchor[] {
  const anchors: Anchor[] = []
  let next = 0
  for (const [index, [at, from]] of own.entries()) {
    const end = index + 1 < own.length ? from + own[index + 1][0] - at : Infinity
    while (next < outer.length && outer[next][0] <= from) next++
    const [place, input] = outer[next - 1]
    anchors.push([at, input + from - place])
    for (; next < outer.length && outer[next][0] < end; next++)
      anchors.push([at + outer[next][0] - from, outer[next][1]])
  }
  return anchors
}

/** Blocks of a text that is made of the input, where nobody could tell where they stand in that. */
export function unanchored(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({ ...block, anchors: null }))
}

/** Blocks of a stretch of the input as blocks of the input, in which it begins at an offset. */
export function shifted(blocks: readonly Block[], offset: number): Block[] {
  return blocks.map((block) => ({
    ...block,
    anchors: block.anchors?.map(([text, input]) => [text, input + offset] as const) ?? null,
  }))
}

function inputOffset(anchors: readonly Anchor[], offset: number): number {
  let low = 0
  let high = anchors.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (anchors[middle][0] <= offset) low = middle
    else high = middle - 1
  }
  const [text, input] = anchors[low]
  return input + offset - text
}
