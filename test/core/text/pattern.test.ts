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
  'Sentence_Terminal',
  'sc=Han',
  'Emoji_Presentation',
]

/** All characters for which a pattern may be compiled without classes of Unicode. */
const COMMON = [...range(0, 0xff), ...range(0x2010, 0x201f), 0x2022, 0x2026, 0x2039, 0x203a, 0x20ac].map(
  (code) => String.fromCharCode(code),
)

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

  it('leaves escapes as they are', () => {
    const of = pattern(String.raw`^\[\p{N}\]\\\.$`)
    expect(of('[7]\\.').test('[7]\\.')).toBe(true)
  })
})
