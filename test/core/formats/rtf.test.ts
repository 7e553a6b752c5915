import { describe, expect, it } from 'vitest'
import { detectBinary } from '../../../src/core/formats/detect.ts'
import { parseRtf } from '../../../src/core/formats/rtf/parse.ts'
import { cpuSeconds } from '../../patience.ts'

const FONTS =
  '{\\fonttbl{\\f0\\fcharset0 Serif;}{\\f1\\fcharset204{\\*\\fname Kyr;}Kyr;}{\\f2\\fcharset128 Min;}{\\f3\\cpg866 Dos;}}'
const STYLES =
  '{\\stylesheet{\\s0 Normal;}{\\s1\\b{\\*\\keycode x}heading 1;}{\\s2 heading 2;}{\\s3 Title;}{\\s4 caption;}{\\*\\cs5 Title;}}'
const bytes = (text: string) => Buffer.from(text, 'latin1')
const rtf = (body: string, head = '\\ansicpg1252\\deff0') =>
  bytes(`{\\rtf1\\ansi${head}${FONTS}${STYLES}\n${body}}`)
const textsOf = async (file: Uint8Array) => (await parseRtf(file)).blocks.map(({ text }) => text)

describe('parseRtf', () => {
  it('gives the title, headings, paragraphs and items by their styles', async () => {
    const body =
      '\\pard\\s3 The mill\\par\\pard\\s1 The wood\\par\\pard It \\b turned\\b0 .\\par' +
      '\\pard{\\listtext\\bullet\\tab}\\ls1 Oak.\\par\\pard{\\pntext 1.\\tab}Elm.\\par\\pard\\outlinelevel2 Sails\\par\\pard\\s2 Ropes\\par'
    expect(await parseRtf(rtf(body))).toEqual({
      title: 'The mill',
      blocks: [
        { kind: 'heading', level: 1, text: 'The wood', anchors: null },
        { kind: 'paragraph', text: 'It turned.', anchors: null },
        { kind: 'item', text: 'Oak.', anchors: null },
        { kind: 'item', text: 'Elm.', anchors: null },
        { kind: 'heading', level: 3, text: 'Sails', anchors: null },
        { kind: 'heading', level: 2, text: 'Ropes', anchors: null },
      ],
    })
  })

  it.each([
    ['the heading above all else', '\\pard\\s1 The mill\\par\\pard It turned.\\par'],
    ['what looks like a title where there are no styles', 'The mill\\par It turned.\\par'],
  ])('takes for the title %s', async (_, body) => {
    const { title, blocks } = await parseRtf(rtf(body))
    expect([title, blocks.map(({ text }) => text)]).toEqual(['The mill', ['It turned.']])
  })

  it.each([
    ['its code page', "d\\'e9j\\'e0 vu \\'80 \\'97", 'déjà vu € —'],
    ['the code page of a font', "\\f1 \\'cc\\'e5\\'eb\\'fc", 'Мель'],
    ['a code page of DOS', "\\f3 \\'8c\\'a5\\'ab\\'ec", 'Мель'],
    ['bytes as they are', 'd\xe9j\xe0 vu', 'déjà vu'],
    ['double bytes, one half as a letter', "\\f2 \\'95\\'97\\'8e\\'d4\\'83A", '風車ア'],
    ['Unicode with fallbacks', "l\\u8217?\\'82t\\u233\\'e9", 'l’‚té'],
    ['Unicode without fallbacks', '{\\uc0 l\\u8217t\\u233}', 'l’té'],
    ['Unicode with two of them', "{\\uc2 \\u39080\\'95\\'97\\u-28982\\'8e\\'d4.}", '風車.'],
    ['Unicode in surrogates', '\\u-10179?\\u-8704?', '\u{1f600}'],
    ['symbols', 'a\\~b\\_c\\-d \\lquote e\\rquote  \\endash  \\{\\\\\\}\\tab f', 'a b-cd ‘e’ – {\\} f'],
    ['a font that ends with its group', "{\\f1 \\'cc} \\'cc", 'М Ì'],
    ['a font that plain text ends', "\\f1 \\'cc\\plain  \\'cc", 'М Ì'],
  ])('reads letters: %s', async (_, body, text) => {
    expect(await textsOf(rtf(`${body} x x.\\par`))).toEqual([`${text} x x.`])
  })

  it('reads letters in the code page of the document', async () => {
    const [text] = await textsOf(bytes("{\\rtf1\\ansi\\ansicpg1250 P\\'f8\\'edli\\'9a z\\'e1.}"))
    expect(text).toBe('Příliš zá.')
    expect(await textsOf(bytes("{\\rtf1\\mac d\\'8ej\\'88 vu.}"))).toEqual(['déjà vu.'])
  })

  it.each([
    ['a table', '\\trowd\\cellx1\\pard\\intbl It stood.\\cell\\row\\pard '],
    ['a footnote', '{\\super\\chftn{\\footnote\\pard It stood.\\par}}'],
    ['running heads', '{\\header\\pard It stood.\\par}{\\footerf It stood.}'],
    [
      'a picture',
      '{\\pict\\pngblip 49742073746f6f642e}{\\*\\shppict{\\pict 4974}}{\\nonshppict{\\pict 4974}}',
    ],
    ['a picture in bytes', '{\\pict\\bin9 It{stood.}'],
    ['hidden text', '{\\v It stood.}\\v It stood.\\v0 '],
    ['deleted text', '{\\deleted It stood.}'],
    ['codes of fields', '{\\field{\\*\\fldinst PAGE It stood.}{\\fldrslt }}{\\xe It stood.}'],
    ['what it need not know', '{\\*\\unknown It stood.{\\b It stood.}}{\\info{\\title It stood.}}'],
    ['a caption', '\\pard\\s4 It stood.\\par\\pard '],
    ['a comment', '{\\*\\annotation It stood.}{\\*\\atnauthor It stood.}'],
    ['a text box', '{\\shp{\\*\\shpinst{\\shptxt It stood.\\par}}{\\shprslt }}'],
  ])('leaves out %s', async (_, body) => {
    expect(await textsOf(rtf(`Rain fell.\\par ${body}It turned.\\par`))).toEqual(['Rain fell.', 'It turned.'])
  })

  it('reads what a field shows', async () => {
    const link = '{\\field{\\*\\fldinst HYPERLINK "a"}{\\fldrslt\\ul turned}}'
    expect(await textsOf(rtf(`It ${link}.\\par`))).toEqual(['It turned.'])
  })

  it.each(['\\par ', '\\sect ', '\\page ', '\\\n', '\\par\r\n'])('ends a paragraph at %j', async (end) => {
    expect(await textsOf(rtf(`It turned.${end}It stood.`))).toEqual(['It turned.', 'It stood.'])
  })

  it.each(['{\\rtf1', '{\\rtf1 It turned.', '{\\rtf1 It turned.}}}', '{\\rtf1 {\\b It turned.'])(
    'reads what is cut off: %s',
    async (text) => {
      expect((await textsOf(bytes(text))).join('')).toBe(text.includes('It') ? 'It turned.' : '')
    },
  )

  it('refuses what is nested deeper than any document', async () => {
    await expect(parseRtf(bytes(`{\\rtf1${'{'.repeat(1_000_000)}`))).rejects.toMatchObject({
      code: 'too-complex',
    })
  })

  it.each(['{}', '\\', "\\'", "\\'41", '\\u233?', '\\par ', '\\b', '{\\v a}', '}', '\\bin9 ', 'a'])(
    'reads a megabyte of %j in seconds',
    async (mark) => {
      const flood = bytes(`{\\rtf1 ${mark.repeat(1_000_000 / mark.length)}`)
      expect(await cpuSeconds(() => parseRtf(flood))).toBeLessThan(5)
    },
  )
})

describe('RTF is known', () => {
  it.each([
    ['{\\rtf1\\ansi It turned.}', 'rtf'],
    ['\r\n {\\rtf1 It turned.}', 'rtf'],
    ['A file begins with {\\rtf1 and so on.', null],
    ['{\\rt', null],
    ['\n', null],
  ])('by its first bytes: %j', (text, format) => {
    expect(detectBinary(bytes(text))).toBe(format)
  })
})
