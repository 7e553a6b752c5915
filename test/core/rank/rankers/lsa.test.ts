import { describe, expect, it } from 'vitest'
import { lsa } from '../../../../src/core/rank/rankers/lsa.ts'
import { analysisOf } from '../document.ts'

describe('lsa', () => {
  it('gives two sentences with the same words the same score', () => {
    const [one, other] = lsa(analysisOf('moon tide', 'tide moon'))
    expect(one).toBeCloseTo(other, 12)
  })

  it('scores sentences by their share in the main topic', () => {
    // Of the sentences' products ((2, 2, 0), (2, 2, 0), (0, 0, 1)) the eigenvalues are 4 and 1: singular values 2 and 1,
    // and 1 is less than 0.85 × 2. The main topic is (1, 1, 0) / √2, so the scores are 2 / √2 and 0.
    const scores = lsa(analysisOf('moon tide', 'moon tide', 'gull'))
    expect(scores[0]).toBeCloseTo(Math.SQRT2, 12)
    expect(scores[1]).toBeCloseTo(Math.SQRT2, 12)
    expect(scores[2]).toBeCloseTo(0, 12)
  })

  it('keeps a second topic that is as strong', () => {
    // Eigenvalues 4 and 4: both topics count, every score is 2 / √2.
    const scores = lsa(analysisOf('moon tide', 'moon tide', 'gull ship', 'gull ship'))
    for (const score of scores) expect(score).toBeCloseTo(Math.SQRT2, 12)
  })

  it('reduces an article of more than 200 sentences to its most common terms', () => {
    // "moon" has the eigenvalue 180 and "gull" 30, whose root is less than 0.85 of the other's.
    const sentences = [...Array<string>(180).fill('moon'), ...Array<string>(30).fill('gull')]
    const scores = lsa(analysisOf(...sentences))
    expect(scores[0]).toBeCloseTo(1, 12)
    expect(scores[200]).toBeCloseTo(0, 12)
  })
})
