import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packed } from '../../bundle/pack.ts'
import { unpacked } from '../../bundle/unpacked.ts'

describe('packed numbers', () => {
  it('come out as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60)), (numbers) => {
        const { base64, lengths, count } = packed(numbers)
        expect([...unpacked(base64, lengths, count)]).toEqual(numbers)
      }),
    )
  })

  it('take few bits where few numbers are frequent', () => {
    const numbers = Array.from({ length: 4_000 }, (_, at) => (at % 10 === 0 ? at % 7 : 9))
    expect(packed(numbers).base64.length).toBeLessThan(900)
  })
})
