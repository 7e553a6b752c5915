import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aligned } from '../../../src/core/fragments/alignment.ts'

/** Where the letters of a text stand in another, "-" for nowhere. */
function places(from: string, to: string): string {
  const ids = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0))
  return Array.from(aligned(ids(from), ids(to)), (place) => (place < 0 ? '-' : place.toString(36))).join('')
}

describe('the places of tokens in another text', () => {
  it.each([
    ['the same text', 'abcdef', 'abcdef', '012345'],
    ['a text around it', 'abcdef', 'xyabcdefz', '234567'],
    ['a text with something in it', 'abcdefgh', 'abcdxefgh', '01235678'],
    ['a text that has one of it twice', 'abcdef', 'abcdefcd', '012345'],
    ['a text that has a repeated part among others', 'abcdxyzabcdeuvw', 'abcdxyzabcdeuvw', '0123456789abcde'],
    ['a text that has it twice', 'abcdef', 'abcdefabcdef', '------'],
    [
      'a text that has it the other way round',
      'abcdefgh',
      'efghabcd',
      '0123----'.replace('0123----', '----0123'),
    ],
    ['another text', 'abcdef', 'uvwxyz', '------'],
    ['a short text', 'abc', 'abc', '---'],
    ['nothing', '', 'abc', ''],
  ])('are those in %s', (_, from, to, expected) => {
    expect(places(from, to)).toBe(expected)
  })

  it('hold the same tokens, and ascend', () => {
    const text = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 })
    fc.assert(
      fc.property(text, text, text, (before, from, after) => {
        const to = [...before, ...from, ...after]
        const found = Array.from(aligned(from, to), (place, at) => [at, place]).filter(
          ([, place]) => place >= 0,
        )
        for (const [at, place] of found) expect(to[place]).toBe(from[at])
        const order = found.map(([, place]) => place)
        expect(order).toEqual([...new Set(order)].sort((a, b) => a - b))
      }),
    )
  })
})
