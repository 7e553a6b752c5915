import { describe, expect, it } from 'vitest'
import { CUES } from '../../../../src/core/languages/cues.ts'
import { anyOf, countOf, tokenFlagsOf } from '../../../../src/core/rank/features/token-flags.ts'
import { WORD_SHAPES } from '../../../../src/core/rank/word.ts'
import { analysisOf } from '../document.ts'

const flagsOf = (...texts: string[]) => tokenFlagsOf(analysisOf(...texts).terms)

describe('tokenFlagsOf', () => {
  it('gives one number for each word of each sentence', () => {
    const [first, second] = flagsOf('He came in May', 'They left')
    expect([first.length, second.length]).toEqual([4, 2])
    expect(anyOf(first) & CUES.pronoun).toBe(CUES.pronoun)
    expect(anyOf(first) & CUES.present).toBe(0)
    expect(countOf(first, WORD_SHAPES.capital)).toBe(2)
    expect(countOf(first, WORD_SHAPES.capital, 1)).toBe(1)
  })
})
