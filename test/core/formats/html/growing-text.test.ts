import { describe, expect, it } from 'vitest'
import { growingText } from '../../../../src/core/formats/html/growing-text.ts'

/** A growing text of pieces, each of which stands in an element of its own. */
function grown(...pieces: readonly string[]) {
  const text = growingText()
  for (const piece of pieces) text.add(piece)
  return text
}

describe('a growing text', () => {
  it('is given whole once, and is empty then', () => {
    const text = grown('It ', 'turned.')
    expect([text.take(), text.take(), text.length]).toEqual(['It turned.', '', 0])
  })

  it.each([
    ['a number behind a word', ['It turned', '1'], false, 'It turned'],
    ['a letter behind a word', ['It turned', 'a'], false, 'It turned'],
    ['an exponent', ['It has 12 m', '2'], false, 'It has 12 m2'],
    ['an exponent that leads to a note', ['It has 12 m', '2'], true, 'It has 12 m'],
    ['an ordinal', ['the 1', 'st'], false, 'the 1st'],
    ['a mark behind a long text', ['The mill turned. '.repeat(5_000), 'mill', '[3]'], false, undefined],
    ['a long text', ['It turned', '1'.repeat(100_000)], false, undefined],
  ])('loses a mark of a note and keeps what else is raised: %s', (_, pieces, isLinked, expected) => {
    const text = grown(...pieces)
    const whole = pieces.slice(0, -1).join('')
    const last = pieces.at(-1) ?? ''
    const isMark = text.dropNoteMark(whole.length, isLinked)
    expect(text.take()).toBe(expected ?? (isMark ? whole : whole + last))
    expect(isMark).toBe(expected === undefined ? last === '[3]' : expected === whole)
  })
})
