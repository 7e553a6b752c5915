import type { Sentence } from '../article.ts'
import type { Language } from './language.ts'

/** A word of more than this share of an article's sentences tells nothing about any of them. */
const COMMON = 0.5
/** In fewer sentences chance makes words common. */
const FEWEST_SENTENCES = 5
/** In fewer than these the matter itself may be in most; words for it are longer. */
const [FEW_SENTENCES, LONGEST_IN_FEW] = [20, 3]

/** The language with an article's commonest words for stop words, where its own are not known. */
export function withCommonWords(language: Language, sentences: readonly Sentence[]): Language {
  if (!language.lacks.includes('stop words') || sentences.length < FEWEST_SENTENCES) return language
  const counts = new Map<string, number>()
  for (const { words } of sentences)
    for (const word of new Set(words.map((word) => word.toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const limit = sentences.length * COMMON
  const longest = sentences.length < FEW_SENTENCES ? LONGEST_IN_FEW : Number.POSITIVE_INFINITY
  const isCommon = (word: string) => (counts.get(word) ?? 0) > limit
  return { ...language, isStopWord: (word) => word.length <= longest && isCommon(word) }
}
