import type { Article, Sentence, Span } from '../article.ts'
import { aligned } from './alignment.ts'
import { textFragments } from './text-fragment.ts'
import { firstFrom, type Tokens, tokensOf, tokensWithin, UNKNOWN } from './tokens.ts'

/** What a page shows may have marks of notes and the like in a sentence, up to so many times its words … */
const MOST_LONGER = 2
/** … and begin or end it with something else, up to so many words. */
const MOST_MISSING = 3

/** A text with its tokens. */
interface Text {
  readonly text: string
  readonly tokens: Tokens
}

/**
 * The text directives of sentences of an article, by their index, on a page that shows it among other things, each block a line of
 * `shown`; those that browsers would not find, or not before something else, have none. A summary may stand above the article.
 */
export function sentenceFragments(
  shown: string,
  article: Article,
  sentences: readonly Sentence[],
): ReadonlyMap<number, string> {
  const known = new Map<string, number>()
  const { text, starts } = textOf(article)
  const own = { text, tokens: tokensOf(text, known) }
  const page = { text: shown, tokens: tokensOf(shown, known) }
  const places = aligned(own.tokens.ids, page.tokens.ids)
  const { apart, offsetOf } = setApart(page, places)
  const fragment = textFragments(apart)
  const found = new Map<number, string>()
  for (const { index } of sentences) {
    const span = { start: starts[index], end: starts[index] + article.sentences[index].text.length }
    const there = spanOn(page, own, span, places)
    const directive = there && fragment(offsetOf(there.start), offsetOf(there.end))
    if (directive) found.set(index, directive)
  }
  return found
}

/** A line without words parts the article from what stands around it and in it: summaries, advertisements, what scripts show. */
const OPENING = `${UNKNOWN}\n`

/** The page with its article set apart, and where its offsets come to. */
function setApart(
  { text, tokens }: Text,
  places: Int32Array,
): { apart: string; offsetOf: (offset: number) => number } {
  const lines = text.split('\n')
  const starts = lines.map(() => 0)
  for (let at = 1; at < lines.length; at++) starts[at] = starts[at - 1] + lines[at - 1].length + 1
  const lineOf = (offset: number) => firstFrom(starts, offset + 1) - 1
  const own = new Set(Array.from(places, (place) => (place < 0 ? -1 : lineOf(tokens.starts[place]))))
  let apart = ''
  const shifts = lines.map((line, at) => {
    if (at > 0 && own.has(at) !== own.has(at - 1)) apart += OPENING
    const shift = apart.length - starts[at]
    apart += `${line}\n`
    return shift
  })
  return { apart, offsetOf: (offset) => offset + shifts[lineOf(offset)] }
}

/** The text of an article, each heading and paragraph a line, and where its sentences begin. */
function textOf({ paragraphs }: Article): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const [at, { section, heading, sentences }] of paragraphs.entries()) {
    if (heading !== null && section !== paragraphs[at - 1]?.section) text += `${heading}\n`
    for (const sentence of sentences) {
      starts.push(text.length)
      text += `${sentence.text} `
    }
    text += '\n'
  }
  return { text, starts }
}

/** Where a stretch of an article stands on a page, with the signs around its words if they are the same there; null for nowhere. */
function spanOn(page: Text, own: Text, { start, end }: Span, places: Int32Array): Span | null {
  const within = tokensWithin(own.tokens, start, end)
  if (within === null) return null
  const [first, last] = within
  const from = places.subarray(first, Math.min(last, first + MOST_MISSING) + 1).find((place) => place >= 0)
  const to = places.subarray(Math.max(first, last - MOST_MISSING), last + 1).findLast((place) => place >= 0)
  if (from === undefined || to === undefined || to - from > (last - first + 1) * MOST_LONGER) return null
  const before = own.text.slice(start, own.tokens.starts[first])
  const after = own.text.slice(own.tokens.ends[last], end)
  const [wordStart, wordEnd] = [page.tokens.starts[from], page.tokens.ends[to]]
  const hasBefore = places[first] === from && page.text.endsWith(before, wordStart)
  const hasAfter = places[last] === to && page.text.startsWith(after, wordEnd)
  return {
    start: wordStart - (hasBefore ? before.length : 0),
    end: wordEnd + (hasAfter ? after.length : 0),
  }
}
