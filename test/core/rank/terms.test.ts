import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/languages/language.ts'
import { termsOf } from '../../../src/core/rank/terms.ts'
import { sentencesOf } from '../../article.ts'

/** Stems are the first four letters; "the" and "of" are stop words. */
const language: Language = {
  code: 'en',
  segment: () => [],
  stem: (word) => word.slice(0, 4),
  isStopWord: (word) => ['the', 'of'].includes(word),
  lacks: [],
  leansBack: () => false,
  resumes: () => false,
}

function terms(...texts: string[]) {
  return termsOf(
    { title: null, language: 'en', sections: [], paragraphs: [], sentences: sentencesOf(texts) },
    language,
  )
}

describe('termsOf', () => {
  it('numbers the stems of content words, whatever their case', () => {
    const { stems, bySentence } = terms('The millers of Mill Lane', 'the MILLS milled')
    expect(stems).toEqual(['mill', 'lane'])
    expect(bySentence.map((own) => [...own])).toEqual([
      [0, 0, 1],
      [0, 0],
    ])
  })

  it('lists each distinct word once with its term, and the word at each place', () => {
    const { vocabulary, places, termOfWord } = terms('The mill of the mill', 'Mill')
    expect(vocabulary.map(({ stem }) => stem)).toEqual([null, 'mill', null, null, 'mill'])
    expect(places.map((own) => [...own])).toEqual([[0, 1, 2, 3, 1], [4]])
    expect(termOfWord).toEqual([-1, 0, -1, -1, 0])
  })

  it('counts the sentences that have a term, not its occurrences', () => {
    expect([...terms('mill mill wheel', 'mill', 'sails').sentenceCounts]).toEqual([2, 1, 1])
  })

  it('finds no terms in stop words or in no sentences', () => {
    expect(terms('the of the').bySentence.map((own) => [...own])).toEqual([[]])
    expect(terms()).toMatchObject({ stems: [], bySentence: [], sentenceCounts: new Int32Array() })
  })
})
