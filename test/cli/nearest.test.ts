import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/cli/nearest.ts'

describe('nearest', () => {
  it.each([
    ['lexrnk', 'Did you mean lexrank?'],
    ['LEXRANK', 'Did you mean lexrank?'],
    ['leed', 'Did you mean lead?'],
    ['zebra', 'It must be one of lead, lexrank.'],
    ['', 'It must be one of lead, lexrank.'],
  ])('answers %j', (value, hint) => {
    expect(nearest(value, ['lead', 'lexrank'])).toBe(hint)
  })
})
