import { describe, expect, it } from 'vitest'
import { CUES } from '../../../../src/core/languages/cues.ts'
import { anyOf, countOf, LOOKS, marksOf } from '../../../../src/core/rank/features/token-flags.ts'
import { analysisOf, plainLanguage } from '../document.ts'

const marks = (...texts: string[]) => marksOf(analysisOf(...texts).terms, plainLanguage)

describe('the marks of words', () => {
  it.each([
    ['mill', 0],
    ['Mill', LOOKS.capital],
    ['Élan', LOOKS.capital],
    ['Ёлка', LOOKS.capital],
    ['BBC', LOOKS.capital | LOOKS.allCapitals],
    ['1986', LOOKS.digit],
    ['he', CUES.pronoun],
    ['He', CUES.pronoun | LOOKS.capital],
    ['mended', CUES.past],
    ['red', 0],
    ['said', CUES.reporting | CUES.past],
    ["I'm", CUES.firstPerson | LOOKS.capital],
    ['we’ve', CUES.firstPerson],
    ['水車', 0],
  ])('of "%s" tell what it does and looks like', (word, expected) => {
    expect([...marks(word)[0]]).toEqual([expected])
  })

  it('are one for each word of each sentence', () => {
    const [first, second] = marks('He came in May', 'They left')
    expect([first.length, second.length]).toEqual([4, 2])
    expect(anyOf(first) & CUES.pronoun).toBe(CUES.pronoun)
    expect(anyOf(first) & CUES.present).toBe(0)
    expect(countOf(first, LOOKS.capital)).toBe(2)
    expect(countOf(first, LOOKS.capital, 1)).toBe(1)
  })
})
