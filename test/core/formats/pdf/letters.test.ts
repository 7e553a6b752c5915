import { describe, expect, it } from 'vitest'
import { parsePdf } from '../../../../src/core/formats/pdf/parse.ts'
import { composite, hex, pdfOf, shown, unicodeMap } from '../../../pdf.ts'

const textOf = async (bytes: Uint8Array) => (await parsePdf(bytes)).blocks.map(({ text }) => text).join(' ')
/** The text of codes in a font whose codes are Unicode, which stand at x, from left to right. */
const mapped = (content: string) =>
  textOf(pdfOf({ pages: [content], fonts: { F: composite(true) }, more: [unicodeMap()] }))
const drawn = (text: string) => mapped(`BT /F 10 Tf 1 0 0 1 50 700 Tm ${hex(text)} Tj ET`)
const reversed = (text: string) => [...text].reverse().join('')

/** Helvetica with other glyphs at codes 1 to 5, and a map that says what they are in Unicode. */
const withGlyphs = (names: string, map?: readonly (readonly [string, string])[]) => {
  const encoding = `/Encoding<</Type/Encoding/Differences[1 ${names}]>>${map ? '/ToUnicode 100 0 R' : ''}`
  const font = `<</Type/Font/Subtype/Type1/BaseFont/Helvetica${encoding}>>`
  const content = shown([
    [50, 700, 'The o\\001ce is di\\001cult to \\002nd, and its sta\\003 o\\003er no ri\\004e.'],
  ])
  return textOf(pdfOf({ pages: [content], fonts: { F: font }, more: map ? [unicodeMap(map)] : [] }))
}
const MAP = [
  ['54', '0054'],
  ['68', '0068'],
  ['65', '0065'],
  ['6f', '006f'],
  ['63', '0063'],
  ['69', '0069'],
  ['73', '0073'],
  ['64', '0064'],
  ['75', '0075'],
  ['6c', '006c'],
  ['74', '0074'],
  ['6e', '006e'],
  ['2c', '002c'],
  ['61', '0061'],
  ['72', '0072'],
  ['2e', '002e'],
  ['20', '0020'],
] as const

describe('the letters of a font', () => {
  const sentence = 'The office is difficult to find, and its staff offer no rifle.'

  it.each([
    ['by the usual names of ligatures', '/ffi/fi/ff/fl'],
    ['by names that join letters', '/f_f_i/f_i/f_f/f_l'],
    ['by names with a variant', '/f_f_i.liga/f_i.alt/f_f.sc/f_l.1'],
    ['by code points', '/uniFB03/uni00660069/u0FB00/uniFB02'],
  ])('are told %s', async (_, names) => {
    expect(await withGlyphs(names)).toBe(sentence)
  })

  it.each([
    ['nothing', '0000'],
    ['white space', '000b'],
    ['another control character', '000e'],
    ['private use', 'e001'],
    ['an unknown character', 'fffd'],
  ])('are told by name where the map has %s for them', async (_, unicode) => {
    const map = [...MAP, ...['01', '02', '03', '04'].map((code) => [code, unicode] as const)]
    expect(await withGlyphs('/ffi/fi/ff/fl', map)).toBe(sentence)
  })

  it('are the whole ligature where the map has but one of its letters', async () => {
    const map = [
      ...MAP,
      ...['0066', '0069', '0066', '0066'].map((unicode, at) => [`0${at + 1}`, unicode] as const),
    ]
    expect(await withGlyphs('/f_f_i/fi/ff/fl', map)).toBe(sentence)
  })

  it('are those of TeX in its bitmap fonts, old and new', async () => {
    const names = Array.from({ length: 32 }, (_, at) => `/a${at}`).join('')
    const font = `<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Type/Encoding/Differences[0 ${names}]>>>>`
    const content = shown([
      [
        50,
        700,
        'The o\\036ce has a \\013ne \\035oor, a \\014ne sta\\033 and \\020tea\\021.'.replace(
          '\\013',
          '\\034',
        ),
      ],
    ])
    expect(await textOf(pdfOf({ pages: [content], fonts: { F: font } }))).toBe(
      'The office has a fine floor, a fine staff and “tea”.',
    )
  })

  it('are list marks in a font of signs', async () => {
    const font = '<</Type/Font/Subtype/TrueType/BaseFont/Wingdings2>>'
    const content = `${shown([[70, 700, 'The mill turned again in spring.']])} BT /G 10 Tf 50 700 Td (h) Tj ET`
    const { blocks } = await parsePdf(pdfOf({ pages: [content], fonts: { G: font } }))
    expect(blocks.map(({ text }) => text).join(' ')).not.toMatch(/\bh\b/)
  })

  it.each([
    ['Latin ligatures', 'the ﬁnest ﬂour', 'the finest flour'],
    ['ideographs that are mapped to radicals', '水車は⽔⼒で春にまた回った', '水車は水力で春にまた回った'],
  ])('are plain ones for %s', async (_, text, plain) => {
    expect(await drawn(text)).toBe(plain)
  })

  it('are joined with the accents that are drawn over them', async () => {
    const content = `BT /F 10 Tf 1 0 0 1 50 700 Tm ${hex('the small caf´')} Tj 1 0 0 1 115 700 Tm ${hex('e')} Tj ET`
    expect(await mapped(content)).toBe('the small café')
  })

  it('are not known where a font of glyph numbers has no map: the file is refused', async () => {
    const content = `BT /F 10 Tf 50 700 Td ${hex('WKH PLOO WXUQHG DJDLQ')} Tj ET`
    await expect(parsePdf(pdfOf({ pages: [content], fonts: { F: composite(false) } }))).rejects.toMatchObject(
      {
        name: 'UserError',
        code: 'unmapped',
        what: 'its fonts do not say which letters they draw',
      },
    )
  })

  it('are left out where only the font of some has no map', async () => {
    const content = `${shown([[50, 700, 'The mill turned again.']])} BT /G 10 Tf 50 660 Td ${hex('WKH')} Tj ET`
    expect(await textOf(pdfOf({ pages: [content], fonts: { G: composite(false) } }))).toBe(
      'The mill turned again.',
    )
  })
})

describe('text that is read from the right', () => {
  it.each([
    ['Hebrew', 'הטחנה שבה להסתובב באביב.'],
    ['Arabic', 'عادت الطاحونة إلى الدوران.'],
    ['Persian', 'آسیاب دوباره چرخید.'],
  ])('is put in order: %s', async (_, text) => {
    expect(await drawn(reversed(text))).toBe(text)
  })

  it.each([
    [
      'numbers',
      'הטחנה נבנתה ב .1884'.replace('.1884', '1884.'),
      '.4881 ב התנבנ הנחטה'.replace('4881', '1884'),
    ],
    ['amounts', 'המחיר 4.25 שקלים', 'םילקש 4.25 ריחמה'],
    ['brackets', 'הטחנה (הישנה) עמדה', 'הדמע (הנשיה) הנחטה'],
    ['Latin names', 'חברת Mill House זכתה אמש', 'שמא התכז Mill House תרבח'],
  ])('keeps %s as they are', async (_, text, drawnAs) => {
    expect(await drawn(drawnAs)).toBe(text)
  })

  it('is in ordinary letters where it is drawn in shaped ones, ligatures too', async () => {
    expect(await drawn(reversed('ﻻ ﺗﺰﺍﻝ ﺍﻟﻄﺎﺣﻮﻧﺔ'))).toBe('لا تزال الطاحونة')
  })

  it('is put in order though each letter is drawn left of the one before', async () => {
    const text = 'הטחנה שבה להסתובב'
    const letters = [...text].map((letter, at) => `1 0 0 1 ${300 - 5 * at} 700 Tm ${hex(letter)} Tj`)
    expect(await mapped(`BT /F 10 Tf ${letters.join(' ')} ET`)).toBe(text)
  })

  it('stands as it is within a line that is read from the left', async () => {
    expect(await drawn(`The word ${reversed('שלום')} means peace.`)).toBe('The word שלום means peace.')
  })

  it('goes on from the right column to the left', async () => {
    const column = (x: number, words: readonly string[]) =>
      words.map((word, at) => `1 0 0 1 ${x} ${700 - 12 * at} Tm ${hex(reversed(word))} Tj`).join(' ')
    const [first, second] = [
      ['אחת שתים שלוש', 'ארבע חמש שש', 'שבע שמונה', 'תשע עשר'],
      ['אב בג גד', 'דה הו', 'וז זח', 'חט טי'],
    ]
    expect(await mapped(`BT /F 10 Tf ${column(50, second)} ${column(400, first)} ET`)).toBe(
      [...first, ...second].join(' '),
    )
  })
})
