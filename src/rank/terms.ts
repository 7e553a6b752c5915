import type { Article } from '../article.ts'
import type { Language } from '../language/language.ts'

/** The content words of an article by stem; a term is its index in `stems`. */
export interface Terms {
  readonly stems: readonly string[]
  /** The terms of each sentence in the order of its words, repeats kept. */
  readonly bySentence: readonly Int32Array[]
  /** In how many sentences each term stands; at least 1. */
  readonly sentenceCounts: Int32Array
}

/** The terms of every sentence: words that are neither stop words nor without a letter or digit, stemmed. */
export function termsOf(article: Article, language: Language): Terms {
  const ids = new Map<string, number>()
  const known = new Map<string, number>()
  const bySentence = article.sentences.map(({ words }) => {
    const terms: number[] = []
    for (const word of words) {
      const id = known.get(word) ?? learn(word, language, ids, known)
      if (id >= 0) terms.push(id)
    }
    return Int32Array.from(terms)
  })
  return { stems: [...ids.keys()], bySentence, sentenceCounts: countSentences(bySentence, ids.size) }
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
