import { describe, expect, it } from 'vitest'
import { textrank } from '../../../../src/core/rank/rankers/textrank.ts'
import { analysisOf } from '../document.ts'

describe('textrank', () => {
  it('gives two sentences the same score, whether or not they share words', () => {
    for (const other of ['moon tide', 'tide', 'gull']) {
      const [one, two] = textrank(analysisOf('moon tide', other))
      expect(one).toBeCloseTo(1 / 2, 6)
      expect(two).toBeCloseTo(1 / 2, 6)
    }
  })

  it('gives the sentence that the others are similar to the highest score', () => {
    // A chain: the middle passes half its rank to each end, the ends all theirs to the middle. With m + 2e = 1 and
    // m = 0.15 / 3 + 0.85 × 2e: m = 0.9 / 1.85 = 0.4865, e = 0.2568.
    const scores = textrank(analysisOf('moon tide', 'tide gull', 'gull ship'))
    expect(scores[0]).toBeCloseTo(0.2568, 4)
    expect(scores[1]).toBeCloseTo(0.4865, 4)
    expect(scores[2]).toBeCloseTo(0.2568, 4)
  })

  it('gives a sentence that is similar to none a lower score', () => {
    const scores = textrank(analysisOf('moon tide', 'tide moon', 'gull'))
    expect(scores[2]).toBeLessThan(scores[0])
  })
})
