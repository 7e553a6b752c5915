import fc from 'fast-check'
import { expect, it } from 'vitest'
import { distributionOf } from '../../src/core/distribution.ts'

it('has a mean that moves and a deviation that grows with the values', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1 }), (values) => {
      const { mean, deviation } = distributionOf(Float64Array.from(values))
      const moved = distributionOf(Float64Array.from(values, (value) => 3 * value + 7))
      expect(moved.mean).toBeCloseTo(3 * mean + 7)
      expect(moved.deviation).toBeCloseTo(3 * deviation)
    }),
  )
  expect(distributionOf(Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9))).toEqual({ mean: 5, deviation: 2 })
})
