import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockText, cleanText } from '../../../src/core/page/block-text.ts'

describe('cleanText', () => {
  it.each([
    ['white space of all kinds', ' It \t\n\u00a0\u3000turned. ', 'It turned.'],
    ['colour', 'It \u001b[1;31mturned\u001b[0m.', 'It turned.'],
    ['a window title', 'It \u001b]0;owned\u0007turned.', 'It turned.'],
    ['a hyperlink', '\u001b]8;;https://mill.example\u001b\\It\u001b]8;;\u001b\\ turned.', 'It turned.'],
    ['a lone escape', 'It \u001bturned.', 'It turned.'],
    ['controls', 'It\u0000 tu\u0008rned.\u009b', 'It turned.'],
    ['soft hyphens and zero-width spaces', 'It tur\u00adned.\u200b', 'It turned.'],
    ['bidirectional overrides', 'It \u202eturned\u202c.', 'It turned.'],
    ['a lone surrogate', 'It \ud83dturned.', 'It \ufffdturned.'],
    ['emoji of several characters', 'It 👩‍🌾 turned.', 'It 👩‍🌾 turned.'],
    ['joiners of other scripts', 'می‌خواهم', 'می‌خواهم'],
    ['nothing', '\u001b[0m \u200b', ''],
  ])('cleans %s', (_, raw, clean) => {
    expect(cleanText(raw).text).toBe(clean)
  })

  it('leaves nothing that a terminal would act on, and is clean at once', () => {
    const odd = fc.constantFrom(
      '\u001b',
      '[',
      ']',
      '0;',
      'm',
      '\u0007',
      '\u009b',
      '\u202e',
      ' ',
      '\n',
      'a',
      '\\',
      '\ud83d',
    )
    const raw = fc.oneof(
      fc.array(odd).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(raw, (text) => {
        const clean = cleanText(text).text
        expect(clean).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e]/)
        expect(cleanText(clean).text).toBe(clean)
      }),
    )
  })

  it('says where each character stands in the input', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('It', ' ', '\n', '\t', '\u200b', 'turned.', '👩‍🌾')), (parts) => {
        const raw = parts.join('')
        const { text, anchors } = cleanText(raw)
        for (const [at, [start, offset]] of anchors.entries()) {
          const piece = text.slice(start, anchors[at + 1]?.[0])
          expect(raw.slice(offset, offset + piece.length).replace(/\s/g, ' ')).toBe(piece)
        }
      }),
    )
  })

  it('cleans only the stretch it is asked for', () => {
    expect(cleanText('It rained. It stopped.', 11, 22)).toEqual({ text: 'It stopped.', anchors: [[0, 11]] })
  })
})

describe('blockText', () => {
  it('folds white space across stretches', () => {
    const block = blockText()
    block.append('It ', 0)
    block.append(' ', 9)
    block.append(' turned.', 20)
    expect(block.finish()).toEqual({
      text: 'It turned.',
      anchors: [
        [0, 0],
        [3, 21],
      ],
    })
  })
})
