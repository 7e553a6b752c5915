import { describe, expect, it } from 'vitest'
import { pattern } from '../../../src/core/text/pattern.ts'

/** Makes any pattern take the text for one with characters of other scripts. */
const FOREIGN = '語'
const PROPERTIES = [
  'L',
  'Lu',
  'Ll',
  'LC',
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
  ...range(0, 0xff),
  ...range(0x200c, 0x201f),
  0x2022,
  0x2026,
  0x2039,
  0x203a,
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

  it('leaves escapes as they are', () => {
    const of = pattern(String.raw`^\[\p{N}\]\\\.$`)
    expect(of('[7]\\.').test('[7]\\.')).toBe(true)
  })
})
