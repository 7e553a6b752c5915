import type { Article } from '../article.ts'
import type { Language } from '../languages/language.ts'
import { integers } from '../numbers.ts'
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
  const ids = new Map<string, number>()
  const { vocabulary, termOfWord, placeOf } = reader(language, ids)
  const { places, bySentence } = read(article, termOfWord, placeOf)
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

/** Reads words as written: gives the place of each in a vocabulary, where new ones are added, and the ids of new terms to `ids`. */
function reader(language: Language, ids: Map<string, number>) {
  const wordOf = wordReader(language)
  const known = new Map<string, number>()
  const vocabulary: Word[] = []
  const termOfWord: number[] = []
  const placeOf = (written: string) => {
    const place = known.get(written)
    if (place !== undefined) return place
    const word = wordOf(written)
    known.set(written, vocabulary.length)
    termOfWord.push(termOf(word, ids))
    return vocabulary.push(word) - 1
  }
  return { vocabulary, termOfWord, placeOf }
}

/** The places of the words of each sentence, and their terms. */
function read({ sentences }: Article, termOfWord: readonly number[], placeOf: (word: string) => number) {
  const places: number[][] = []
  const bySentence: number[][] = []
  for (const { words } of sentences) {
    // Filled so, as all lists that much is done with: once V8 has compiled a `map`, it makes lists of another kind, and all that
    // reads them is compiled anew.
    const [own, terms]: number[][] = [[], []]
    for (let at = 0; at < words.length; at++) {
      const place = placeOf(words[at])
      own[at] = place
      const term = termOfWord[place]
      if (term >= 0) terms.push(term)
    }
    places.push(own)
    bySentence.push(terms)
  }
  return { places, bySentence }
}

/** The term of a word, a new one if its stem is new; -1 for a stop word. */
function termOf({ stem }: Word, ids: Map<string, number>): number {
  if (stem === null) return -1
  const known = ids.get(stem)
  if (known === undefined) ids.set(stem, ids.size)
  return known ?? ids.size - 1
}

function countSentences(bySentence: Terms['bySentence'], terms: number): Int32Array {
  const counts = integers(terms)
  const lastSeen = integers(terms).fill(-1)
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
  const frequencies = integers(stems.length)
  for (const own of bySentence) for (const term of own) frequencies[term]++
  return frequencies
}
