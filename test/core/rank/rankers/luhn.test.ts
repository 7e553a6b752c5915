import { describe, expect, it } from 'vitest'
import { luhn } from '../../../../src/core/rank/rankers/luhn.ts'
import { analysisOf } from '../document.ts'

describe('luhn', () => {
  it('ignores words that occur once', () => {
    expect([...luhn(analysisOf('moon tide', 'gull ship'))]).toEqual([0, 0])
  })

  it('gives two sentences with the same words the same score', () => {
    expect([...luhn(analysisOf('moon tide', 'tide moon'))]).toEqual([2, 2]) // 2² significant over a span of 2
  })

  it('divides the square of the significant words of a cluster by its span, stop words included', () => {
    // moon and tide occur twice. First: "moon of the tide", 2² / 4. Second: "tide" alone and "moon" alone, 5 words
    // apart, so two clusters of 1² / 1.
    const scores = luhn(analysisOf('moon of the tide', 'tide a b c d e moon'))
    expect([...scores]).toEqual([1, 1])
  })

  it('lets a cluster have gaps of four insignificant words, but not five', () => {
    // 6² significant over a span of 10; else the better of two clusters, 3² / 3.
    expect(luhn(analysisOf('tide tide tide a b c d tide tide tide'))[0]).toBe(3.6)
    expect(luhn(analysisOf('tide tide tide a b c d e tide tide tide'))[0]).toBe(3)
  })

  it('uses the best of several clusters', () => {
    // "moon tide moon", 3² / 3, before "tide", 1 / 1.
    expect(luhn(analysisOf('moon tide moon a b c d e tide'))[0]).toBe(3)
  })
})
