import type { Article } from '../article.ts'
import type { Language } from '../language/language.ts'

/** The content words of an article by stem; a term is its index in `stems`. */
export interface Terms {
  readonly stems: readonly string[]
  /** For each sentence the term of each of its words; -1 for a stop word. */
  readonly byWord: readonly Int32Array[]
  /** The terms of each sentence in the order of its words, repeats kept. */
  readonly bySentence: readonly Int32Array[]
  /** In how many sentences each term stands; at least 1. */
  readonly sentenceCounts: Int32Array
  /** Those of the article's terms that a text from elsewhere has, such as a title, in ascending order. */
  sharedWith(text: string): number[]
}

/** The terms of every sentence: words that are neither stop words nor without a letter or digit, stemmed. */
export function termsOf(article: Article, language: Language): Terms {
  const ids = new Map<string, number>()
  const known = new Map<string, number>()
  const byWord = article.sentences.map(({ words }) =>
    Int32Array.from(words, (word) => known.get(word) ?? learn(word, language, ids, known)),
  )
  const bySentence = byWord.map((terms) => terms.filter((term) => term >= 0))
  const sharedWith = (text: string) => {
    const words = language.segment(text).flatMap((sentence) => sentence.words)
    const shared = new Set(words.flatMap((word) => ids.get(language.stem(word.toLowerCase())) ?? []))
    return [...shared].sort((a, b) => a - b)
  }
  return {
    stems: [...ids.keys()],
    byWord,
    bySentence,
    sentenceCounts: countSentences(bySentence, ids.size),
    sharedWith,
  }
}

/** The term of a word not met before; -1 for a stop word. */
function learn(
  word: string,
  language: Language,
  ids: Map<string, number>,
  known: Map<string, number>,
): number {
  const lower = word.toLowerCase()
  let id = -1
  if (!language.isStopWord(lower)) {
    const stem = language.stem(lower)
    id = ids.get(stem) ?? ids.size
    ids.set(stem, id)
  }
  known.set(word, id)
  return id
}

function countSentences(bySentence: readonly Int32Array[], terms: number): Int32Array {
  const counts = new Int32Array(terms)
  const lastSeen = new Int32Array(terms).fill(-1)
  for (const [sentence, own] of bySentence.entries()) {
    for (const term of own) {
      if (lastSeen[term] !== sentence) counts[term]++
      lastSeen[term] = sentence
    }
  }
  return counts
}

/** How often each term stands in the article; at least 1. */
export function frequenciesOf({ stems, bySentence }: Terms): Int32Array {
  const frequencies = new Int32Array(stems.length)
  for (const own of bySentence) for (const term of own) frequencies[term]++
  return frequencies
}
