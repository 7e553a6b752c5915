import { describe, expect, it } from 'vitest'
import { LENGTHS, type LengthName } from '../../src/core/length.ts'

describe('the value of a length', () => {
  it.each<[LengthName, string | number, number | null]>([
    ['sentences', '3', 3],
    ['sentences', 3, 3],
    ['words', '0', null],
    ['words', '1.5', null],
    ['words', 1.5, null],
    ['characters', '-1', null],
    ['characters', ' 7', null],
    ['characters', '1e3', null],
    ['characters', '99999999999999999999', null],
    ['percent', '20', 20],
    ['percent', '20%', 20],
    ['percent', '12.5%', 12.5],
    ['percent', 0.5, 0.5],
    ['percent', '100', 100],
    ['percent', '101', null],
    ['percent', '0', null],
    ['percent', '%', null],
    ['time', '30s', 30],
    ['time', '1m', 60],
    ['time', '1m30s', 90],
    ['time', '1h1s', 3601],
    ['time', 45, 45],
    ['time', '45', null],
    ['time', '0s', null],
    ['time', '30s1m', null],
    ['time', '', null],
    ['time', 'soon', null],
  ])('of %s %j is %j', (name, value, amount) => {
    expect(LENGTHS[name].read(value)).toBe(amount)
  })
})
