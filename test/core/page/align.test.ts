import { describe, expect, it } from 'vitest'
import { align } from '../../../src/core/page/align.ts'

describe('align', () => {
  it.each([
    ['the same text', 'It turned.', 'It turned.', [['It turned.', 0]]],
    [
      'a backslash',
      'a * b',
      'a \\* b',
      [
        ['a ', 0],
        ['* b', 3],
      ],
    ],
    [
      'a reference',
      'a & b',
      'a &amp; b',
      [
        ['a ', 0],
        ['&', 2],
        [' b', 7],
      ],
    ],
    [
      'a numeric reference',
      'a—b',
      'a&#8212;b',
      [
        ['a', 0],
        ['—', 1],
        ['b', 8],
      ],
    ],
    [
      'a reference to a character of two units',
      '😀!',
      '&#x1F600;!',
      [
        ['😀', 0],
        ['!', 9],
      ],
    ],
    [
      'an ampersand of its own',
      'a & b',
      'a & b',
      [
        ['a ', 0],
        ['& b', 2],
      ],
    ],
    [
      'the marks of a quotation',
      'a\nb',
      'a\n> b',
      [
        ['a\n', 0],
        ['b', 4],
      ],
    ],
  ] as const)('finds %s', (_, value, input, runs) => {
    expect(align(value, input, 0)).toEqual(runs.map(([text, offset]) => ({ text, offset })))
  })

  it('starts where it is told', () => {
    expect(align('b', 'a b', 2)).toEqual([{ text: 'b', offset: 2 }])
  })

  it('takes the whole for one run where the input does not have it', () => {
    expect(align('xyz', 'abc', 0)).toEqual([{ text: 'xyz', offset: 0 }])
  })
})
