import type { SummaryRecord } from '../bench/data.ts'
import { language as english } from '../src/core/languages/en/english.ts'

/** A source of numbers from 0 up to 1. */
export type Random = () => number

/** A training story as it might have come in: with a title or without, in paragraphs or in one block. */
export interface Variant {
  readonly title: string | null
  readonly text: string
}

/** Half of all articles keep their paragraphs on the way into a file. */
const IN_PARAGRAPHS = 0.5
/** Sentences of a paragraph of news: one to three. */
const LONGEST_PARAGRAPH = 3
const WITH_TITLE = 0.35
/** A headline says about half of what the first highlight says. */
const KEPT_IN_TITLE = 0.5
/** Articles whose first sentences are cut off, and most sentences so cut. */
const CUT = 0.1
const MOST_CUT = 6
/** Articles whose paragraphs come in another order: essays and lists do not say first what matters. */
const SHUFFLED = 0.07

/**
 * One variant of a story. The set has neither paragraphs nor titles, so they are made up: the features that tell
 * of them must neither be strange to the fitted ranker nor mean more to it than they do.
 */
export function vary({ article, summary }: SummaryRecord, random: Random): Variant {
  let sentences = english.segment(article).map(({ start, end }) => article.slice(start, end))
  if (random() < CUT) sentences = sentences.slice(1 + Math.floor(random() * MOST_CUT))
  const inParagraphs = random() < IN_PARAGRAPHS
  let paragraphs = inParagraphs ? grouped(sentences, random) : [sentences.join(' ')]
  if (inParagraphs && random() < SHUFFLED / IN_PARAGRAPHS) paragraphs = shuffled(paragraphs, random)
  const title = random() < WITH_TITLE ? headline(summary[0] ?? '', random) : null
  return { title, text: paragraphs.join('\n\n') }
}

function grouped(sentences: readonly string[], random: Random): string[] {
  const paragraphs: string[] = []
  for (let at = 0; at < sentences.length; ) {
    const size = 1 + Math.floor(random() * LONGEST_PARAGRAPH)
    paragraphs.push(sentences.slice(at, at + size).join(' '))
    at += size
  }
  return paragraphs
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

function headline(highlight: string, random: Random): string {
  return highlight
    .split(' ')
    .filter(() => random() < KEPT_IN_TITLE)
    .join(' ')
}
