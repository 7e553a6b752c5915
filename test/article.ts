import type { Sentence } from '../src/core/article.ts'

/** Sentences made of words between spaces, each its own paragraph. */
export function sentencesOf(texts: readonly string[]): Sentence[] {
  return texts.map((text, index) => ({
    index,
    paragraph: index,
    text,
    span: null,
    words: text.match(/[\p{L}\p{N}]+/gu) ?? [],
  }))
}
