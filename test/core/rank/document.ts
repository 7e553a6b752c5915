import type { Article } from '../../../src/core/article.ts'
import { cuesOf } from '../../../src/core/languages/en/cues.ts'
import type { Language } from '../../../src/core/languages/language.ts'
import type { SparseVector } from '../../../src/core/rank/graph/vectors.ts'
import type { Analysis } from '../../../src/core/rank/ranker.ts'
import { termsOf } from '../../../src/core/rank/terms.ts'

/** A language without stemming, whose stop words are "the", "of" and "and". */
export const plainLanguage: Language = {
  code: 'en',
  segment: (text) => [{ start: 0, end: text.length, words: text.split(/\s+/).filter(Boolean) }],
  stem: (word) => word,
  isStopWord: (word) => ['the', 'of', 'and'].includes(word),
  lacks: [],
  leansBack: () => false,
  resumes: () => false,
  cuesOf,
}

/** A paragraph: its sentences, with spaces between words, and the heading above it. */
export interface Passage {
  readonly heading?: string
  readonly sentences: readonly string[]
}

/** An analyzed article of one paragraph, one sentence for each text. */
export function analysisOf(...sentences: string[]): Analysis {
  return analysisOfPassages([{ sentences }])
}

/** An analyzed article of several paragraphs. */
export function analysisOfPassages(passages: readonly Passage[], title: string | null = null): Analysis {
  let index = 0
  const paragraphs = passages.map(({ heading, sentences }, paragraph) => ({
    index: paragraph,
    section: 0,
    heading: heading ?? null,
    kind: 'paragraph' as const,
    sentences: sentences.map((text) => ({
      index: index++,
      paragraph,
      text,
      span: null,
      words: text.split(' ').filter((word) => word !== ''),
      leansBack: false,
      resumes: false,
      isVerbless: false,
      isSubjectless: false,
      aside: false,
    })),
  }))
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const article: Article = { title, language: 'en', sections: [], paragraphs, sentences }
  return { article, terms: termsOf(article, plainLanguage), language: plainLanguage }
}

/** The number of vectors that have each of `size` terms. */
export function sentenceCountsOf(vectors: readonly SparseVector[], size: number): Int32Array {
  const counts = new Int32Array(size)
  for (const { terms } of vectors) for (const term of terms) counts[term]++
  return counts
}
