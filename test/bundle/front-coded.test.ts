import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frontCoded } from '../../bundle/front-coded.ts'
import { frontDecoded } from '../../bundle/front-decoded.ts'

describe('front coding', () => {
  it('gives back the words in their order', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '\n', ' ', 'é', '🙈', '🙉'), maxLength: 50 })
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(frontDecoded(frontCoded(words))).toEqual(words)
      }),
    )
  })

  it('keeps the two halves of a character together', () => {
    expect(Buffer.from(frontCoded(['🙈', '🙉'])).toString()).not.toContain('\ufffd')
  })

  it('takes half of what sorted words take', () => {
    expect(frontCoded(['interrupt', 'interrupted', 'interrupting', 'interruption']).length).toBeLessThan(30)
  })

  it('refuses words that have what ends a word', () => {
    expect(() => frontCoded(['one\ttwo'])).toThrow(/one/)
  })
})
