import type { Sentence } from '../article.ts'
import type { Length } from '../length.ts'
import { wordsIn } from '../reading-time.ts'

/** A budget of words or characters: what fits depends on which sentences are chosen. */
export interface Limit {
  readonly unit: 'words' | 'characters'
  /** A whole number from 1. */
  readonly most: number
}

/** How long the summary of one article may be: so many sentences, or whatever fits a limit. */
export type Budget = Limit | { readonly unit: 'sentences'; readonly most: number }

/** Three sentences are what news sites' own summaries have … */
const DEFAULT_SENTENCES = 3
/** … but a summary of a short article is shorter than the article. */
const LARGEST_SHARE = 1 / 3

/** The budget for an article of so many sentences: what is asked for, else what suits its length. */
export function budgetFor(
  { sentences, words, characters, percent, time }: Length,
  available: number,
): Budget {
  if (sentences !== undefined) return { unit: 'sentences', most: sentences }
  if (words !== undefined) return { unit: 'words', most: words }
  if (characters !== undefined) return { unit: 'characters', most: characters }
  if (time !== undefined) return { unit: 'words', most: wordsIn(time) }
  if (percent !== undefined) return { unit: 'sentences', most: atLeastOne((percent / 100) * available) }
  return { unit: 'sentences', most: Math.min(DEFAULT_SENTENCES, atLeastOne(available * LARGEST_SHARE)) }
}

function atLeastOne(amount: number): number {
  return Math.max(1, Math.floor(amount))
}

/**
 * What a sentence takes from a limit. Words: its words, or where that is more its runs between spaces, so that
 * the limit holds however they are counted. Characters: UTF-16 units, which are what text fields count and never
 * fewer than code points or user-perceived characters, and one more for the space after it.
 */
export function costOf({ text, words }: Sentence, unit: Limit['unit']): number {
  return unit === 'characters' ? text.length + 1 : Math.max(words.length, text.split(' ').length)
}
