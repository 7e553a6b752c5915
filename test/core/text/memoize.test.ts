import { describe, expect, it } from 'vitest'
import { language as english } from '../../../src/core/languages/en/english.ts'
import { memoize } from '../../../src/core/text/memoize.ts'

describe('memoize', () => {
  it('asks once for each word', () => {
    const asked: string[] = []
    const stem = memoize((word) => {
      asked.push(word)
      return word.slice(0, 4)
    })
    expect(['mills', 'milled', 'mills'].map(stem)).toEqual(['mill', 'mill', 'mill'])
    expect(asked).toEqual(['mills', 'milled'])
  })

  it('gives back what is longer than any word', () => {
    const run = 'a'.repeat(1_000_000)
    expect(english.stem(run)).toBe(run)
  })
})
