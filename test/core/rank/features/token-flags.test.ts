import { describe, expect, it } from 'vitest'
import { CUES } from '../../../../src/core/languages/cues.ts'
import { anyOf, countOf, tokenFlagsOf, WORD_SHAPES } from '../../../../src/core/rank/features/token-flags.ts'
import { analysisOf, plainLanguage } from '../document.ts'

const flagsOf = (...texts: string[]) => tokenFlagsOf(analysisOf(...texts).terms, plainLanguage)

describe('tokenFlagsOf', () => {
  it.each([
    ['mill', 0],
    ['Mill', WORD_SHAPES.capital],
    ['Élan', WORD_SHAPES.capital],
    ['Ёлка', WORD_SHAPES.capital],
    ['BBC', WORD_SHAPES.capital | WORD_SHAPES.allCapitals],
    ['1986', WORD_SHAPES.digit],
    ['he', CUES.pronoun],
    ['He', CUES.pronoun | WORD_SHAPES.capital],
    ['mended', CUES.past],
    ['red', 0],
    ['said', CUES.reporting | CUES.past],
    ["I'm", CUES.firstPerson | WORD_SHAPES.capital],
    ['we’ve', CUES.firstPerson],
    ['水車', 0],
  ])('gives the cues and shapes of "%s"', (word, expected) => {
    expect([...flagsOf(word)[0]]).toEqual([expected])
  })

  it('gives one number for each word of each sentence', () => {
    const [first, second] = flagsOf('He came in May', 'They left')
    expect([first.length, second.length]).toEqual([4, 2])
    expect(anyOf(first) & CUES.pronoun).toBe(CUES.pronoun)
    expect(anyOf(first) & CUES.present).toBe(0)
    expect(countOf(first, WORD_SHAPES.capital)).toBe(2)
    expect(countOf(first, WORD_SHAPES.capital, 1)).toBe(1)
  })
})
