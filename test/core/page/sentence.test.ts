import { describe, expect, it } from 'vitest'
import { language as english } from '../../../src/core/languages/en/english.ts'
import type { Language } from '../../../src/core/languages/language.ts'
import { PageSentence, settle } from '../../../src/core/page/sentence.ts'

const WORDS = ['But', 'the', 'mill', 'turned']

function sentence(language: Language = english) {
  const text = 'But the mill turned.'
  return new PageSentence(
    { index: 1, paragraph: 0, text, span: null, words: WORDS, leansBack: true },
    false,
    language,
  )
}

describe('PageSentence', () => {
  it('asks its language whether it goes on once, however often it is asked, and not before', () => {
    const asked: (readonly string[])[] = []
    const resumes = (words: readonly string[]) => asked.push(words) > 0
    const one = sentence({ ...english, resumes })
    expect(asked).toEqual([])
    expect([one.resumes, one.resumes, asked]).toEqual([true, true, [WORDS]])
  })
})

describe('settle', () => {
  it('makes plain data of sentences, with all that is judged of them', () => {
    const settled = sentence()
    settle([settled])
    expect(structuredClone(settled)).toStrictEqual({
      index: 1,
      paragraph: 0,
      text: 'But the mill turned.',
      span: null,
      words: WORDS,
      leansBack: true,
      resumes: true,
      isVerbless: false,
      isSubjectless: false,
      aside: false,
    })
  })
})
