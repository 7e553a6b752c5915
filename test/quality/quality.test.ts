import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Evaluation, evaluate } from './evaluate.ts'
import { belowFloors, changedDigests, floorsOf, movedFloors, readFloors } from './floors.ts'

const ADVICE = 'npm run floors takes what is measured now; its change is for the reviewer to judge'
const LEAST_ARTICLES = 40

describe('the program on our own evaluation set', () => {
  let evaluation: Evaluation
  beforeAll(async () => {
    evaluation = await evaluate()
  })

  it('is measured on at least forty articles with references', () => {
    expect(evaluation.figures.articles).toBeGreaterThanOrEqual(LEAST_ARTICLES)
  })

  it('falls below no floor of ranking, boilerplate and boundaries', () => {
    expect(belowFloors(evaluation, readFloors()), ADVICE).toEqual([])
  })

  it('has a floor for every figure', () => {
    expect(Object.keys(readFloors().floors)).toEqual(Object.keys(evaluation.figures))
  })

  it('chooses what it chose when the floors were set', () => {
    expect(changedDigests(evaluation, readFloors()), ADVICE).toEqual([])
  })
})

const figures = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.double({ min: -100, max: 100, noNaN: true }))

describe('floors', () => {
  it('are never above what was measured, and less than a hundredth below', () => {
    fc.assert(
      fc.property(figures, (figures) => {
        const { floors } = floorsOf({ figures, digests: {} })
        expect(belowFloors({ figures, digests: {} }, { floors, digests: {} })).toEqual([])
        for (const [name, value] of Object.entries(figures)) expect(value - floors[name]).toBeLessThan(0.0101)
      }),
    )
  })

  it('catch a figure that falls and one that is not measured any more', () => {
    const known = { floors: { kept: 10, lost: 1 }, digests: {} }
    expect(belowFloors({ figures: { kept: 9.99 }, digests: {} }, known)).toEqual([
      'kept: 9.99 is below its floor of 10',
      'lost: undefined is below its floor of 1',
    ])
  })

  it('tell which were lowered when they are set anew', () => {
    const before = { floors: { up: 1, down: 2, same: 3 }, digests: {} }
    const after = { floors: { up: 2, down: 1, same: 3 }, digests: {} }
    expect(movedFloors(before, after)).toEqual(['up: 1 → 2', 'down: 2 → 1, LOWER'])
  })

  it('come with digests that differ where a choice does', () => {
    const known = { floors: {}, digests: { trained: 'a', lead: 'b' } }
    const now = { figures: {}, digests: { trained: 'c', lead: 'b' } }
    expect(changedDigests(now, known)).toEqual(['trained chooses otherwise'])
  })
})
