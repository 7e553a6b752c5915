import type { Article } from '../article.ts'
import type { Language } from '../languages/language.ts'
import { type Word, wordReader } from './word.ts'

/** The content words of an article by stem. A term is a number: the index of its stem in `stems`. */
export interface Terms {
  /** In order of first occurrence, as are all lists of terms or words here. */
  readonly stems: readonly string[]
  /** The distinct words of the article, told by how they are written. */
  readonly vocabulary: readonly Word[]
  /** For each sentence the index of each of its words in `vocabulary`. */
  readonly places: readonly (readonly number[])[]
  /** The term of each word of the vocabulary; -1 for a stop word. */
  readonly termOfWord: readonly number[]
  /** The terms of each sentence in the order of its words, with repeats. */
  readonly bySentence: readonly (readonly number[])[]
  /** The number of sentences that have each term; at least 1. */
  readonly sentenceCounts: Int32Array
  /** The article's terms that another text has too, such as a title; ascending. */
  sharedWith(text: string): number[]
}

/** The terms of an article: its words, stemmed, without stop words. */
export function termsOf(article: Article, language: Language): Terms {
  const { written, places } = wordsOf(article)
  const vocabulary = written.map(wordReader(language))
  const ids = new Map<string, number>()
  const termOfWord = vocabulary.map((word) => termOf(word, ids))
  const bySentence = places.map((own) => own.map((place) => termOfWord[place]).filter((term) => term >= 0))
  const sharedWith = (text: string) => {
    const words = language.segment(text).flatMap((sentence) => sentence.words)
    const shared = new Set(words.flatMap((word) => ids.get(language.stem(word.toLowerCase())) ?? []))
    return [...shared].sort((a, b) => a - b)
  }
  return {
    stems: [...ids.keys()],
    vocabulary,
    places,
    termOfWord,
    bySentence,
    sentenceCounts: countSentences(bySentence, ids.size),
    sharedWith,
  }
}

function wordsOf({ sentences }: Article): Pick<Terms, 'places'> & { written: string[] } {
  const known = new Map<string, number>()
  const placeOf = (word: string) => {
    const place = known.get(word)
    if (place === undefined) known.set(word, known.size)
    return place ?? known.size - 1
  }
  const places = sentences.map(({ words }) => words.map(placeOf))
  return { written: [...known.keys()], places }
}

/** The term of a word, a new one if its stem is new; -1 for a stop word. */
function termOf({ stem }: Word, ids: Map<string, number>): number {
  if (stem === null) return -1
  const known = ids.get(stem)
  if (known === undefined) ids.set(stem, ids.size)
  return known ?? ids.size - 1
}

function countSentences(bySentence: Terms['bySentence'], terms: number): Int32Array {
  const counts = new Int32Array(terms)
  const lastSeen = new Int32Array(terms).fill(-1)
  for (let sentence = 0; sentence < bySentence.length; sentence++) {
    const own = bySentence[sentence]
    for (let at = 0; at < own.length; at++) {
      if (lastSeen[own[at]] !== sentence) counts[own[at]]++
      lastSeen[own[at]] = sentence
    }
  }
  return counts
}

/** How often each term occurs in the article; at least 1. */
export function frequenciesOf({ stems, bySentence }: Terms): Int32Array {
  const frequencies = new Int32Array(stems.length)
  for (const own of bySentence) for (const term of own) frequencies[term]++
  return frequencies
}
