import { describe, expect, it } from 'vitest'
import { savings } from '../../src/cli/savings.ts'

describe('savings', () => {
  it.each([
    [22, 0, '22 s to read, 0 s saved'],
    [89, 240, '89 s to read, 4 min saved'],
    [90, 5399, '2 min to read, 2 h saved'],
    [120, 5300, '2 min to read, 88 min saved'],
  ])('says for %i and %i seconds "%s"', (secondsToRead, secondsSaved, text) => {
    expect(savings({ secondsToRead, secondsSaved })).toBe(text)
  })
})
