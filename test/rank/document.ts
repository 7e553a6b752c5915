import type { Article } from '../../src/article.ts'
import type { Language } from '../../src/language/language.ts'
import type { Analysis } from '../../src/rank/ranker.ts'
import { termsOf } from '../../src/rank/terms.ts'

/** Words as they stand, none stemmed; "the", "of" and "and" are the stop words. */
export const plainLanguage: Language = {
  code: 'en',
  segment: (text) => [{ start: 0, end: text.length, words: text.split(/\s+/).filter(Boolean) }],
  stem: (word) => word,
  isStopWord: (word) => ['the', 'of', 'and'].includes(word),
  lacks: [],
}

/** A paragraph: its sentences, words between spaces, and the heading above it. */
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
    heading: heading ?? null,
    sentences: sentences.map((text) => ({
      index: index++,
      paragraph,
      text,
      span: null,
      words: text.split(' ').filter((word) => word !== ''),
    })),
  }))
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  const article: Article = { title, language: 'en', paragraphs, sentences }
  return { article, terms: termsOf(article, plainLanguage) }
}
