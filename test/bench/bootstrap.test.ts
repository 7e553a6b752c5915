import { describe, expect, it } from 'vitest'
import { bootstrap } from '../../bench/bootstrap.ts'

describe('bootstrap', () => {
  it('gives the same bounds every time', () => {
    const differences = [0.1, -0.2, 0.3, 0, 0.05]
    expect(bootstrap(differences)).toEqual(bootstrap(differences))
  })

  it('holds the mean between its bounds', () => {
    const { mean, low, high } = bootstrap([1, 2, 3, 4])
    expect(mean).toBe(2.5)
    expect(low).toBeLessThan(mean)
    expect(high).toBeGreaterThan(mean)
  })

  it('gives an interval of no width where all differences are equal', () => {
    expect(bootstrap([2, 2, 2])).toEqual({ mean: 2, low: 2, high: 2 })
  })

  it('approaches the normal interval for many differences', () => {
    const differences = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 1 : -1))
    const { low, high } = bootstrap(differences)
    const halfWidth = 1.96 / Math.sqrt(1000)
    expect(low / -halfWidth).toBeCloseTo(1, 0)
    expect(high / halfWidth).toBeCloseTo(1, 0)
  })

  it('refuses to resample nothing', () => {
    expect(() => bootstrap([])).toThrow(RangeError)
  })
})
