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

  it('gives each of many words its own, whatever places they share', () => {
    const length = memoize((word) => word.length)
    const words = Array.from({ length: 50_000 }, (_, at) => `${'m'.repeat(at % 30)}${at}`)
    expect(words.map(length)).toEqual(words.map((word) => word.length))
    expect(words.map(length)).toEqual(words.map((word) => word.length))
  })

  it('remembers what is made of nothing', () => {
    expect(memoize((word) => `${word}.`)('')).toBe('.')
  })

  it('gives back what is longer than any word', () => {
    const run = 'a'.repeat(1_000_000)
    expect(english.stem(run)).toBe(run)
  })
})
