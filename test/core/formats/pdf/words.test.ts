import { describe, expect, it } from 'vitest'
import { parsePdf } from '../../../../src/core/formats/pdf/parse.ts'
import { composite, hex, pdf, pdfOf, shown, unicodeMap } from '../../../pdf.ts'

const textOf = async (content: string) =>
  (await parsePdf(pdf(content))).blocks.map(({ text }) => text).join(' ')
const SENTENCE = 'The wheel of the mill turned again in spring.'

describe('the words of a line', () => {
  it.each([
    ['a little', 2],
    ['as far as words elsewhere', 3],
    ['by half of their height', 5],
    ['by most of their height', 8],
  ])('are whole though their letters are spaced %s', async (_, spacing) => {
    expect(await textOf(`BT /F 10 Tf ${spacing} Tc 50 700 Td (${SENTENCE}) Tj ET`)).toBe(SENTENCE)
  })

  it('are whole though each letter is followed by a space, also on a short last line', async () => {
    const spaced = (text: string) => [...text.replaceAll(' ', '  ')].join(' ')
    const lines = ['The wheel of the mill turned', 'again in the', 'spring.']
    const content = shown(lines.map((line, at) => [50, 700 - 12 * at, spaced(line)] as const))
    expect(await textOf(content)).toBe(lines.join(' '))
  })

  it('are parted where no space is drawn', async () => {
    const words = SENTENCE.split(' ').map((word, at) => `1 0 0 1 ${50 + 50 * at} 700 Tm (${word}) Tj`)
    expect(await textOf(`BT /F 14 Tf ${words.join(' ')} ET`)).toBe(SENTENCE)
  })

  it('leave initials and figures alone', async () => {
    expect(await textOf(shown([[50, 700, 'J. R. A. Mill paid 1 2 3 4 5 6 7 8 9 crowns.']]))).toBe(
      'J. R. A. Mill paid 1 2 3 4 5 6 7 8 9 crowns.',
    )
  })

  it('are there once though they are drawn twice to make them bold', async () => {
    expect(
      await textOf(
        shown([
          [50, 700, SENTENCE],
          [50.3, 700, SENTENCE],
        ]),
      ),
    ).toBe(SENTENCE)
  })

  it('stand in their line though they are drawn later', async () => {
    const content = 'BT /F 10 Tf 50 700 Td (The wheel of the) Tj 104 0 Td (turned.) Tj -19 0 Td (mill) Tj ET'
    expect(await textOf(content)).toBe('The wheel of the mill turned.')
  })

  it('are read from a page that is turned, without what stands across it', async () => {
    const content = `BT /F 10 Tf 0 1 -1 0 300 100 Tm (${SENTENCE}) Tj 1 0 0 1 20 20 Tm (Draft) Tj .7 .7 -.7 .7 99 99 Tm (Copy) Tj ET`
    expect(await textOf(content)).toBe(SENTENCE)
  })

  it('are read from forms and with all that moves the pen', async () => {
    const content =
      "q 2 0 0 2 10 10 cm BT /F 5 Tf 10 TL 20 300 Td (The) Tj 120 Tz 3 Tw ( wheel ) Tj [(tu) -20 (rned)] TJ T* (again) Tj () ' ET Q"
    expect(await textOf(content)).toBe('The wheel turned again')
  })

  it.each([
    ['leave out the mark of a note', '(The mill turned) Tj 4 Ts /F 6 Tf (3) Tj', 'The mill turned'],
    ['keep a power', '(The mill grew by 10) Tj 4 Ts /F 6 Tf (6) Tj', 'The mill grew by 10⁶'],
    ['keep a square', '(The mill has 12 m) Tj 4 Ts /F 6 Tf (2) Tj', 'The mill has 12 m²'],
    ['keep a lowered number', '(The mill gives off CO) Tj -3 Ts /F 6 Tf (2) Tj', 'The mill gives off CO2'],
    ['keep raised letters', '(The mill was the 1) Tj 4 Ts /F 6 Tf (st) Tj', 'The mill was the 1st'],
  ])('%s', async (_, shows, text) => {
    expect(await textOf(`BT /F 10 Tf 50 700 Td ${shows} ET`)).toBe(text)
  })

  it('have no spaces in justified Japanese, and in Korean where they are drawn', async () => {
    const spread = (text: string) => `BT /F 10 Tf 3 Tc 50 700 Td ${hex(text)} Tj ET`
    const read = async (content: string) =>
      (await parsePdf(pdfOf({ pages: [content], fonts: { F: composite(true) }, more: [unicodeMap()] })))
        .blocks[0].text
    expect(await read(spread('水車は春にまた回った。'))).toBe('水車は春にまた回った。')
    expect(await read(`BT /F 10 Tf 50 700 Td ${hex('물레방아가 다시 돌았다')} Tj ET`)).toBe(
      '물레방아가 다시 돌았다',
    )
  })
})
