import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costOf } from '../../../src/core/select/budget.ts'
import { cut } from '../../../src/core/select/cut.ts'
import { sentencesOf } from '../../article.ts'

const [SENTENCE] = sentencesOf(['The old mill, which stands — just — above the weir, was sold.'])

describe('cut', () => {
  it.each([
    [1, 'The…'],
    [3, 'The old mill…'],
    [4, 'The old mill, which…'],
    [5, 'The old mill, which stands…'],
    [6, 'The old mill, which stands…'],
    [7, 'The old mill, which stands — just…'],
  ])('keeps at most %i words, a lone dash counted as one', (most, text) => {
    expect(cut(SENTENCE, { unit: 'words', most }).text).toBe(text)
  })

  it.each([
    [1, '…'],
    [3, 'Th…'],
    [4, 'The…'],
    [7, 'The…'],
    [8, 'The old…'],
    [14, 'The old mill…'],
  ])('keeps at most %i characters, the ellipsis counted', (most, text) => {
    expect(cut(SENTENCE, { unit: 'characters', most }).text).toBe(text)
  })

  it.each(['👩‍👩‍👧‍👦', '🇳🇴', 'é', '👍🏽', '한'])('never cuts %s', (grapheme) => {
    const [sentence] = sentencesOf([`${grapheme}abc`])
    const cuts = Array.from(
      { length: 4 },
      (_, at) => cut(sentence, { unit: 'characters', most: at + 1 }).text,
    )
    for (const text of cuts) expect(`${grapheme}abc`.startsWith(text.slice(0, -1))).toBe(true)
    expect(cuts.every((text) => text === '…' || text.startsWith(grapheme))).toBe(true)
  })

  it('never takes more than the limit and never gives nothing', () => {
    const text = fc
      .array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 })
      .map((runs) => `a ${runs.join(' ')} b`)
    const unit = fc.constantFrom('words' as const, 'characters' as const)
    fc.assert(
      fc.property(text, unit, fc.integer({ min: 1, max: 30 }), (text, unit, most) => {
        const shortened = cut(sentencesOf([text])[0], { unit, most })
        const space = unit === 'characters' ? 1 : 0
        expect(costOf(shortened, unit) - space).toBeLessThanOrEqual(most)
        expect(shortened.text).toMatch(/…$/)
      }),
    )
  })

  it('cuts one word of a megabyte at once', () => {
    const [sentence] = sentencesOf(['x'.repeat(1_000_000)])
    expect(cut(sentence, { unit: 'characters', most: 500_000 }).text).toHaveLength(500_000)
  })
})
