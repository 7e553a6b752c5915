import { describe, expect, it } from 'vitest'
import { align } from '../../../src/core/page/align.ts'

/** The runs as text, where each begins, and where the input goes on behind it. */
const runs = (value: string, input: string, start = 0) =>
  align(value, input, start).map(({ text, offset, end }) => [text, offset, end])

describe('align', () => {
  it.each<[string, string, string, [string, number, number][]]>([
    ['the same text', 'It turned.', 'It turned.', [['It turned.', 0, 10]]],
    [
      'a backslash',
      'a * b',
      'a \\* b',
      [
        ['a ', 0, 2],
        ['* b', 3, 6],
      ],
    ],
    [
      'a reference',
      'a & b',
      'a &amp; b',
      [
        ['a ', 0, 2],
        ['&', 2, 7],
        [' b', 7, 9],
      ],
    ],
    [
      'a numeric reference',
      'a—b',
      'a&#8212;b',
      [
        ['a', 0, 1],
        ['—', 1, 8],
        ['b', 8, 9],
      ],
    ],
    [
      'a reference to a character of two units',
      '😀!',
      '&#x1F600;!',
      [
        ['😀', 0, 9],
        ['!', 9, 10],
      ],
    ],
    [
      'a reference to two characters',
      'fj=\u20e5!',
      '&fjlig;&bne;!',
      [
        ['fj', 0, 7],
        ['=\u20e5', 7, 12],
        ['!', 12, 13],
      ],
    ],
    [
      'a reference that is no reference',
      '&amp;*',
      '&amp;\\*',
      [
        ['&amp;', 0, 5],
        ['*', 6, 7],
      ],
    ],
    [
      'a reference that is spelled out',
      '&amp;!',
      '&amp;amp;!',
      [
        ['&', 0, 5],
        ['amp;!', 5, 10],
      ],
    ],
    [
      'an ampersand of its own',
      'a & b',
      'a & b',
      [
        ['a ', 0, 2],
        ['& b', 2, 5],
      ],
    ],
    [
      'a NUL that was replaced',
      '\ufffda*',
      '\0a\\*',
      [
        ['\ufffda', 0, 2],
        ['*', 3, 4],
      ],
    ],
    [
      'the marks of a quotation',
      'a\nb',
      'a\n> b',
      [
        ['a\n', 0, 2],
        ['b', 4, 5],
      ],
    ],
  ])('finds %s', (_, value, input, found) => {
    expect(runs(value, input)).toEqual(found)
  })

  it('starts where it is told', () => {
    expect(runs('b', 'a b', 2)).toEqual([['b', 2, 3]])
  })

  it('takes the whole for one run where the input does not have it', () => {
    expect(runs('xyz', 'abc')).toEqual([['xyz', 0, 3]])
  })
})
