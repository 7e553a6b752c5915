import { describe, expect, it } from 'vitest'
import { pattern } from '../../../src/core/text/pattern.ts'

/** Makes any pattern take the text for one with characters of other scripts. */
const FOREIGN = '語'
const PROPERTIES = [
  'L',
  'Lu',
  'Ll',
  'M',
  'N',
  'Nd',
  'Sc',
  'Sentence_Terminal',
  'sc=Han',
  'Emoji_Presentation',
]

/** All characters for which most patterns may be compiled without classes of Unicode. */
const COMMON = [
  ...range(0, 0x2c1),
  ...range(0x300, 0x36f),
  ...range(0x1e00, 0x1eff),
  ...range(0x2000, 0x2023),
  ...range(0x2025, 0x203a),
  0x20ac,
  0x2122,
  ...range(0x2190, 0x245f),
  ...range(0x2500, 0x2775),
  ...range(0x2794, 0x27bf),
  0xfe0f,
  ...range(0x1f300, 0x1faff),
].map((code) => String.fromCodePoint(code))

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

describe('a pattern', () => {
  it.each(PROPERTIES)(
    'holds the same common characters for \\p{%s}, alone, in brackets and negated',
    (name) => {
      for (const source of [`^\\p{${name}}`, `^[-\\p{${name}}§]`, `^[^\\p{${name}}]`]) {
        const of = pattern(source)
        const wrong = COMMON.filter(
          (character) => of(character).test(character) !== new RegExp(source, 'u').test(character),
        )
        expect(wrong).toEqual([])
      }
    },
  )

  it('is compiled with classes of Unicode for a text that needs them alone', () => {
    const word = pattern(String.raw`\p{L}+`, 'g')
    const [plain, foreign] = ['naïve “café” – 3', `naïve ${FOREIGN}`]
    expect(plain.match(word(plain))).toEqual(['naïve', 'café'])
    expect(foreign.match(word(foreign))).toEqual(['naïve', FOREIGN])
    expect([word(plain).source.includes('\\p'), word(foreign).source.includes('\\p')]).toEqual([false, true])
    expect(word(plain)).toBe(word('other'))
  })

  it('is compiled without them for symbols and emoji, unless it tells of emoji', () => {
    const [word, emoji] = [pattern(String.raw`\p{L}+`, 'g'), pattern(String.raw`\p{Emoji_Presentation}`, 'g')]
    const text = 'naïve → ❤️ 😅™'
    expect([text.match(word(text)), text.match(emoji(text))]).toEqual([['naïve'], ['😅']])
    expect([word(text), emoji(text)].map(({ source }) => source.includes('\\p'))).toEqual([false, true])
  })

  it('is compiled without them for names of other countries, unless it tells capitals', () => {
    const [word, capital] = [pattern(String.raw`\p{L}[\p{L}\p{M}]*`, 'g'), pattern(String.raw`\p{Lu}`, 'g')]
    for (const [name, initials] of [
      ['Dvořák', 'D'],
      ['Šárka', 'Š'],
      ['Łucja', 'Ł'],
      ['İpek', 'İ'],
      ['Nguyễn', 'N'],
      ['Ștefan', 'Ș'],
      ['e\u0301te\u0301', undefined],
    ] as const) {
      expect(name.match(word(name))).toEqual([name])
      expect(name.match(capital(name))?.[0]).toBe(initials)
      expect([word(name), capital(name)].map(({ source }) => source.includes('\\p'))).toEqual([false, true])
    }
  })

  it('leaves escapes as they are', () => {
    const of = pattern(String.raw`^\[\p{N}\]\\\.$`)
    expect(of('[7]\\.').test('[7]\\.')).toBe(true)
  })
})
