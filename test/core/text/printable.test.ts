import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, printableJson, withEscapes } from '../../../src/core/text/printable.ts'

/** What a string is that hides something, and how it is printed. */
const HIDING = [
  ['escapes, controls and line breaks', 'a\u001b[31m\n\t\u007f\u009bb', 'a?[31m????b'],
  ['breaks of lines and paragraphs', 'a\u0085b\u2028c\u2029d', 'a?b?c?d'],
  ['changes of direction', '\u202ea\u202c \u2066b\u2069 \u200ec\u200f', '?a? ?b? ?c?'],
  ['spaces without width', 'a\u200bb\u2060c\ufeffd\u00ade', 'a?b?c?d?e'],
  ['letters without shape', 'a\u3164b\uffa0c\u115f', 'a?b?c?'],
  ['tags', 'a\u{e0001}\u{e0061}\u{e007f}b', 'a???b'],
  ['more than tags behind a flag', '\u{1f3f4}\u{e0067}\u202e', '\u{1f3f4}\u{e0067}?'],
  ['halves of characters', 'a\ud83db', 'a?b'],
] as const

describe('printable', () => {
  it.each([
    ['a name', 'Mühle – 水車.txt'],
    ['joiners and selectors', 'می‌خواهم 👩‍🔬 ❤️ 葛\u{e0100}'],
    ['the flag of a part of a country', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['marks of direction beside letters that are read from the right', 'שלום (12)\u200f, مرحبا\u200e 3'],
  ])('leaves %s alone', (_, text) => {
    expect(printable(text)).toBe(text)
  })

  it.each(HIDING)('shows %s as question marks', (_, text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('takes what it printed as it is', () => {
    assert(property(string({ unit: 'binary' }), (text) => printable(printable(text)) === printable(text)))
  })
})

describe('printable JSON', () => {
  it.each(HIDING)('escapes %s and means the same', (_, text) => {
    const json = printableJson({ [text]: [text] }, 2)
    expect(printable(json.replaceAll('\n', ''))).toBe(json.replaceAll('\n', ''))
    expect(JSON.parse(json)).toEqual({ [text]: [text] })
  })

  it('means the same for any text, also where it was JSON already', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const json = withEscapes(JSON.stringify(text))
        return JSON.parse(json) === text && printable(json) === json && withEscapes(json) === json
      }),
    )
  })
})
