import type { SummaryRecord } from '../bench/data.ts'
import { language as english } from '../src/core/languages/en/english.ts'

/** A random number generator: from 0 to 1, exclusive. */
export type Random = () => number

/** A training story in a form that the program might get: with a title or without, in paragraphs or in one block. */
export interface Variant {
  readonly title: string | null
  readonly text: string
}

/** The share of variants in paragraphs; the others are one block. */
const IN_PARAGRAPHS = 0.5
/** A paragraph of news has one to three sentences. */
const LONGEST_PARAGRAPH = 3
/** The share of variants with a title. */
const WITH_TITLE = 0.35
/** A made-up title keeps this share of the words of the first highlight. */
const KEPT_IN_TITLE = 0.5
/** The share of variants without their first sentences, and the most sentences that are cut off. */
const CUT = 0.1
const MOST_CUT = 6
/** The share of variants with shuffled paragraphs: essays and lists do not begin with what matters. */
const SHUFFLED = 0.07

/**
 * A random variant of a story. The data set has neither paragraphs nor titles, so they are made up: the ranker must have
 * seen the features of paragraphs and titles, but must not learn to trust them too much.
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

/** Sentences joined to paragraphs of random lengths. */
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

/** A title made of random words of a highlight, in order. */
function headline(highlight: string, random: Random): string {
  return highlight
    .split(' ')
    .filter(() => random() < KEPT_IN_TITLE)
    .join(' ')
}
