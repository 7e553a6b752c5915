import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/core/nearest.ts'

describe('nearest', () => {
  it.each([
    ['lexrnk', 'lexrank'],
    ['LEXRANK', 'lexrank'],
    ['leed', 'lead'],
    ['zebra', null],
    ['', null],
  ])('takes %j for %j', (value, meant) => {
    expect(nearest(value, ['lead', 'lexrank'])).toBe(meant)
  })
})
