import { describe, expect, it } from 'vitest'
import { hint } from '../../src/cli/hint.ts'

describe('a hint', () => {
  it.each([
    ['lexrnk', 'Did you mean lexrank?'],
    ['zebra', 'It must be one of lead, lexrank.'],
  ])('answers %j', (value, said) => {
    expect(hint(value, ['lead', 'lexrank'])).toBe(said)
  })
})
