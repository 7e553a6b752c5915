import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Item, knapsack } from '../../../src/core/select/knapsack.ts'
import { cpuSeconds } from '../../patience.ts'

function total(items: readonly Item[], picks: readonly number[], key: 'value' | 'cost'): number {
  return picks.reduce((sum, index) => sum + items[index][key], 0)
}

/** The best value by trying every subset. */
function best(items: readonly Item[], capacity: number): number {
  if (items.length === 0) return 0
  const [{ value, cost }, ...others] = items
  const without = best(others, capacity)
  return cost > capacity ? without : Math.max(without, value + best(others, capacity - cost))
}

const item = fc.record({ value: fc.integer({ min: 1, max: 50 }), cost: fc.integer({ min: 1, max: 50 }) })

describe('knapsack', () => {
  it('is worth as much as the best of all subsets', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 10 }), fc.integer({ min: 0, max: 300 }), (items, capacity) => {
        expect(total(items, knapsack(items, capacity), 'value')).toBe(best(items, capacity))
      }),
    )
  })

  it('prefers two that are worth more together to the best one', () => {
    const items = [10, 6, 6].map((value) => ({ value, cost: value === 10 ? 9 : 5 }))
    expect(knapsack(items, 10).sort()).toEqual([1, 2])
  })

  it('never costs more than the capacity and never takes an item twice, however many and dear they are', () => {
    const dear = fc.record({
      value: fc.double({ min: 1e-9, max: 1, noNaN: true }),
      cost: fc.integer({ min: 1, max: 5000 }),
    })
    const items = fc.array(dear, { minLength: 100, maxLength: 600 })
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: 500_000 }), (items, capacity) => {
        const picks = knapsack(items, capacity)
        expect(total(items, picks, 'cost')).toBeLessThanOrEqual(capacity)
        expect(new Set(picks).size).toBe(picks.length)
      }),
      { numRuns: 30 },
    )
  })

  it('comes close to the fractional optimum where there are many items', () => {
    const items = Array.from({ length: 5000 }, (_, at) => ({ value: 1 + (at % 97), cost: 5 + (at % 31) }))
    const capacity = 20_000
    let left = capacity
    let bound = 0
    for (const { value, cost } of items.toSorted((a, b) => b.value / b.cost - a.value / a.cost)) {
      bound += (Math.min(left, cost) / cost) * value
      left -= Math.min(left, cost)
    }
    expect(total(items, knapsack(items, capacity), 'value')).toBeGreaterThan(0.999 * bound)
  })

  it('takes time nearly in proportion to the items', async () => {
    const items = Array.from({ length: 200_000 }, (_, at) => ({ value: 1 / (at + 1), cost: 5 + (at % 31) }))
    expect(await cpuSeconds(() => knapsack(items, 100_000))).toBeLessThan(3)
  })
})
