import { describe, expect, it } from 'vitest'
import { exponent, SIZES } from '../../bench/speed/growth.ts'
import { median, type Run } from '../../bench/speed/run.ts'

/** Runs whose processor time is a power of the size. */
const grown = (power: number): Run[] =>
  SIZES.map((size) => ({ seconds: 1, cpuSeconds: size ** power, peak: 1 }))

describe('the figures of speed', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 3],
  ])('has %j the median %d', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  it('gives the power by which time grows', () => {
    expect(exponent(grown(1))).toBeCloseTo(1)
    expect(exponent(grown(2))).toBeCloseTo(2)
  })

  it('gives none where a size took too long', () => {
    expect(exponent([...grown(1).slice(0, -1), null])).toBeNaN()
  })
})
