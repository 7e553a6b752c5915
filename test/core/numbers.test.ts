import { describe, expect, it } from 'vitest'
import { doubles, integers } from '../../src/core/numbers.ts'

describe.each([
  ['doubles', doubles, Float64Array],
  ['whole numbers', integers, Int32Array],
] as const)('lists of %s', (_, make, kind) => {
  it.each([0, 1, 3, 40, 8192, 100_000])('are %i zeros, whatever was written into others', (length) => {
    for (let round = 0; round < 3; round++) {
      const list = make(length)
      expect(list).toBeInstanceOf(kind)
      expect(list).toHaveLength(length)
      expect(list.every((number) => number === 0)).toBe(true)
      list.fill(7)
    }
  })

  it('keep what was written into them', () => {
    const lists = Array.from({ length: 2000 }, (_, at) => make(at % 50).fill(at))
    expect(lists.every((list, at) => list.every((number) => number === at))).toBe(true)
  })
})
