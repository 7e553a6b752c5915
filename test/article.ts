import type { Sentence } from '../src/core/article.ts'
import { leansBack } from '../src/core/languages/en/leans-back.ts'
import { resumes } from '../src/core/languages/en/resumes.ts'

/** English sentences made of words between spaces, each its own paragraph. */
export function sentencesOf(texts: readonly string[]): Sentence[] {
  return texts.map((text, index) => {
    const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
    const follows = index > 0 && words.length > 0
    return {
      index,
      paragraph: index,
      text,
      span: null,
      words,
      leansBack: follows && leansBack(words, text),
      resumes: follows && resumes(words, text),
      isVerbless: false,
      isSubjectless: false,
      aside: false,
    }
  })
}
