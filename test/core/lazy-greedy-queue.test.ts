import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lazyGreedyQueue } from '../../src/core/lazy-greedy-queue.ts'

describe('lazyGreedyQueue', () => {
  it('gives -1 where it is empty', () => {
    expect(lazyGreedyQueue([], () => 0).best()).toBe(-1)
  })

  it('finds the best item, however values fall in between and however far bounds are above them', () => {
    const falls = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }))
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
        falls,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
        (start, all, above) => {
          const values = [...start]
          const left = new Set(values.keys())
          const queue = lazyGreedyQueue(
            [...left],
            (item) => values[item],
            (item) => values[item] + above[item],
          )
          for (const fall of all) {
            const most = Math.max(...[...left].map((item) => values[item]))
            const expected = [...left].find((item) => values[item] === most) ?? -1
            expect(queue.best()).toBe(expected)
            queue.drop()
            left.delete(expected)
            for (const [item, by] of fall.entries()) values[item] -= by
          }
        },
      ),
    )
  })

  it('finds the best of items that are added, and added again when their values rise', () => {
    const values = [1, 2, 3, 4, 5, 6]
    const queue = lazyGreedyQueue([0, 1, 2, 3, 4], (item) => values[item])
    queue.add(5)
    expect(queue.best()).toBe(5)
    queue.drop()
    values[1] = 9
    queue.add(1)
    expect(queue.best()).toBe(1)
    queue.drop()
    expect(queue.best()).toBe(4)
  })
})
