import { describe, expect, it } from 'vitest'
import { checkLines, checkPageSize, checkSentences } from '../../src/core/article-limit.ts'

describe('the limits of an article', () => {
  it.each([
    ['text', () => checkPageSize(6_000_001, 0)],
    ['blocks', () => checkPageSize(0, 100_001)],
    ['lines', () => checkLines(3_000_001)],
    ['sentences', () => checkSentences(150_001)],
  ])('refuse too much: %s', (_, check) => {
    expect(check).toThrow('more text than any page has')
  })

  it('leave the longest novels alone', () => {
    expect(() => checkPageSize(3_300_000, 15_000)).not.toThrow()
    expect(() => checkLines(70_000)).not.toThrow()
    expect(() => checkSentences(35_000)).not.toThrow()
  })
})
