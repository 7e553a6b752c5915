import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, sizeOf } from '../../../src/core/boilerplate/words.ts'

const text = fc.string({ unit: fc.constantFrom(..."aZß9½ .-’'“”…€|!é中ไ😀→\ufe0f\u200dK") })

describe('the words of a line', () => {
  it('are compared by letters and digits, case folded', () => {
    expect(keyOf(' The Ferry’s back -- at 9.30! ')).toBe('the ferry s back at 9 30')
    expect(keyOf('★ … |')).toBe('')
  })

  it('are counted, with what stands inside of them', () => {
    expect(sizeOf('The ferry’s “well-known” crew – 9.30').words).toBe(5)
    expect(sizeOf('船今天又开了').words).toBe(3)
    expect(sizeOf('… | –').words).toBe(0)
  })

  it('tell the length of their key without making one', () => {
    fc.assert(
      fc.property(text, (text) => sizeOf(text).keyLength === keyOf(text).length),
      { numRuns: 2_000 },
    )
  })

  it('are as many as in a text that needs all of Unicode', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aZß9 .-’'“€|!é😀→\ufe0f\u200d") }),
        (text) => sizeOf(text).words === sizeOf(`${text} ◌̈`).words,
      ),
      { numRuns: 2_000 },
    )
  })
})
