import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shapleyValues } from '../../../src/core/rank/shapley.ts'

describe('Shapley values', () => {
  it('split a joint gain by the orders of joining', () => {
    // The glove game: players 0 and 1 have a left glove each, player 2 the right one; a pair is worth 1.
    const worth = (coalition: number) => ((coalition & 4) !== 0 && (coalition & 3) !== 0 ? 1 : 0)
    const values = shapleyValues(3, worth)
    expect(values[0]).toBeCloseTo(1 / 6)
    expect(values[1]).toBeCloseTo(1 / 6)
    expect(values[2]).toBeCloseTo(2 / 3)
  })

  it('give each player its own worth where worths simply add up', () => {
    const own = [3, -1, 0.5]
    const worth = (coalition: number) =>
      own.reduce((sum, value, player) => sum + (coalition & (1 << player) ? value : 0), 7)
    for (const [player, value] of shapleyValues(3, worth).entries()) expect(value).toBeCloseTo(own[player])
  })

  it('sum to the worth of all less that of none', () => {
    const worths = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 32, maxLength: 32 })
    fc.assert(
      fc.property(worths, (worth) => {
        const sum = shapleyValues(5, (coalition) => worth[coalition]).reduce(
          (total, value) => total + value,
          0,
        )
        expect(sum).toBeCloseTo(worth[31] - worth[0], 6)
      }),
    )
  })

  it('ask for the worth of every coalition once', () => {
    const asked: number[] = []
    shapleyValues(4, (coalition) => asked.push(coalition))
    expect(asked).toEqual(Array.from({ length: 16 }, (_, coalition) => coalition))
  })
})
