import type { Sentence } from '../src/core/article.ts'
import { leansBack, resumes } from '../src/core/languages/en/cues.ts'

/** English sentences made of words between spaces, each its own paragraph. */
export function sentencesOf(texts: readonly string[]): Sentence[] {
  return texts.map((text, index) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
    const leans = index > 0 && words.length > 0 && leansBack(words, text)
    return {
      index,
      paragraph: index,
      text,
      span: null,
      words,
      leansBack: leans,
      resumes: leans && resumes(words),
      isVerbless: false,
      isSubjectless: false,
      aside: false,
    }
  })
}
