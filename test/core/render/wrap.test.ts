import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnsOf, wrap } from '../../../src/core/render/wrap.ts'

describe('columnsOf', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['东京', 4],
    ['naïve', 5],
    ['nai\u0308ve', 5],
    ['👩‍👩‍👧‍👦', 2],
    ['🇳🇴', 2],
    ['👍🏽', 2],
  ])('counts the columns of "%s": %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })
})

describe('wrap', () => {
  it('fills lines and indents all but the first', () => {
    expect(wrap('one two three four five', 11, 2)).toBe('one two\n  three\n  four five')
  })

  it('counts wide characters as two columns', () => {
    expect(wrap('🎈🎈 🎈🎈 🎈🎈', 10, 0)).toBe('🎈🎈 🎈🎈\n🎈🎈')
  })

  it('breaks scripts without spaces anywhere but before a closing mark', () => {
    expect(wrap('静かな庭園で朝、光を', 8, 0)).toBe('静かな庭\n園で朝、\n光を')
    expect(wrap('静かな庭園で朝、光を', 14, 0)).toBe('静かな庭園で\n朝、光を')
  })

  it('breaks what is wider than a line, but never a character', () => {
    expect(wrap('see 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 now', 5, 0)).toBe('see\n👩‍👩‍👧‍👦👩‍👩‍👧‍👦\n👩‍👩‍👧‍👦\nnow')
  })

  it('keeps every line within the width and every character but spaces', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('word', '東京。', '🎈', '—'),
    )
    const text = fc.array(piece).map((pieces) => pieces.join(' ').replaceAll(/\s+/g, ' ').trim())
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 20, max: 60 }),
        fc.integer({ min: 0, max: 4 }),
        (text, width, indent) => {
          const lines = wrap(text, width, indent).split('\n')
          expect(
            Math.max(...lines.map((line, at) => columnsOf(line) + (at === 0 ? indent : 0))),
          ).toBeLessThanOrEqual(width)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        },
      ),
    )
  })

  it('wraps a word of a megabyte', () => {
    const lines = wrap('x'.repeat(1_000_000), 80, 0).split('\n')
    expect(lines).toHaveLength(12_500)
  })
})
