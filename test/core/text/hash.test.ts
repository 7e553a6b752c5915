import { describe, expect, it } from 'vitest'
import { hashOf } from '../../../src/core/text/hash.ts'

describe('hashOf', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('gives what FNV-1a does: %s', (word, hash) => {
    expect(hashOf(word) >>> 0).toBe(hash)
  })

  it('is the same for all digits', () => {
    expect(hashOf('9th')).toBe(hashOf('0th'))
    expect(hashOf('1984')).toBe(hashOf('2026'))
  })
})
