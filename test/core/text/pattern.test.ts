import { describe, expect, it } from 'vitest'
import { pattern } from '../../../src/core/text/pattern.ts'

/** Makes any pattern take the text for one with characters of other scripts. */
const FOREIGN = 'ქ'
const PROPERTIES = [
  'L',
  'Lo',
  'Lu',
  'Ll',
  'M',
  'N',
  'Nd',
  'Sc',
  'Sentence_Terminal',
  'sc=Han',
  'sc=Hira',
  'sc=Kana',
  'sc=Hang',
  'sc=Thai',
  'sc=Lao',
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

/** All characters of other scripts for which they may be. */
const OF_SCRIPTS = [
  ...range(0, 0xff),
  0x2116,
  ...range(0x2190, 0x22ff),
  ...range(0x386, 0x38a),
  0x38c,
  ...range(0x38e, 0x3a1),
  ...range(0x3a3, 0x3ce),
  ...range(0x400, 0x45f),
  0x490,
  0x491,
  ...range(0x5d0, 0x5ea),
  0x60c,
  0x61b,
  ...range(0x61f, 0x6d4),
  ...range(0x6f0, 0x6f9),
  ...range(0x900, 0x97f),
  ...range(0x980, 0x983),
  ...range(0x985, 0x98c),
  ...range(0x98f, 0x990),
  ...range(0x993, 0x9a8),
  ...range(0x9aa, 0x9b0),
  ...range(0x9b2, 0x9b2),
  ...range(0x9b6, 0x9b9),
  ...range(0x9bc, 0x9c4),
  ...range(0x9c7, 0x9c8),
  ...range(0x9cb, 0x9ce),
  ...range(0x9d7, 0x9d7),
  ...range(0x9dc, 0x9dd),
  ...range(0x9df, 0x9e3),
  ...range(0x9e6, 0x9fe),
  ...range(0xe01, 0xe3a),
  ...range(0xe3f, 0xe5b),
  ...range(0x3000, 0x3020),
  ...range(0x3041, 0x3096),
  ...range(0x309b, 0x30ff),
  ...range(0x4e00, 0x9fff),
  ...range(0xac00, 0xd7a3),
  ...range(0xff01, 0xff9f),
  ...range(0xffe0, 0xffe6),
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

  it.each(PROPERTIES)('holds the same characters of other scripts for \\p{%s}, without the class', (name) => {
    for (const source of [`^\\p{${name}}`, `^[-\\p{${name}}§]`, `^[^\\p{${name}}]`]) {
      const of = pattern(source)
      const wrong = OF_SCRIPTS.filter(
        (character) => of(character).test(character) !== new RegExp(source, 'u').test(character),
      )
      expect([wrong, of('語 и ก').source.includes('\\p')]).toEqual([[], false])
    }
  })

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

  it('is compiled without them for other scripts with emoji, unless it tells of emoji', () => {
    const [word, emoji] = [pattern(String.raw`\p{L}+`, 'g'), pattern(String.raw`\p{Emoji_Presentation}`, 'g')]
    const text = 'Привет 😅 → 東京'
    expect([text.match(word(text)), text.match(emoji(text))]).toEqual([['Привет', '東京'], ['😅']])
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
