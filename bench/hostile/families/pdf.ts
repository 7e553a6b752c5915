import { deflateSync } from 'node:zlib'
import { composite, pdfOf, shown, stream, unicodeMap } from '../../../test/pdf.ts'
import type { Family } from '../family.ts'
import { bombed, fill, SENTENCE } from './fill.ts'

/** Lines on one page that go on below its foot are beside it, so that those of long texts stand close. */
const lines = (count: number, text: string) =>
  shown(Array.from({ length: count }, (_, at) => [20, 780 - (at % 700), text, 1]))
const page = (content: string) => pdfOf({ pages: [content] })
const PAGE = 2_000

/** The content of one page, beside a line of prose. */
const CONTENTS: Readonly<Record<string, (size: number) => string>> = {
  'lines of prose on one page': (size) => lines(size / 110, SENTENCE),
  'lines of a word on one page': (size) => lines(size / 35, 'mill'),
  'glyphs one by one': (size) => `BT /F 1 Tf 20 700 Td ${fill(size, '(m) Tj ')} ET`,
  'glyphs on one spot': (size) => `BT /F 9 Tf ${fill(size, '1 0 0 1 20 700 Tm (m) Tj ')} ET`,
  'glyphs strewn over a page': (size) =>
    `BT /F 9 Tf ${fill(size, (at) => `1 0 0 1 ${(at * 37) % 590} ${(at * 53) % 790} Tm (m) Tj `)} ET`,
  'glyphs from right to left on one line': (size) =>
    `BT /F 1 Tf ${fill(size, (at) => `1 0 0 1 ${590 - (at % 5900) / 10} 700 Tm (m) Tj `)} ET`,
  'words at every height of a page': (size) =>
    `BT /F 9 Tf ${fill(size, (at) => `1 0 0 1 ${(at * 71) % 500} ${(at * 0.37) % 790} Tm (mill) Tj `)} ET`,
  columns: (size) =>
    `BT /F 1 Tf ${fill(size, (at) => `1 0 0 1 ${(at % 90) * 6} ${790 - (at / 90) * 0.5} Tm (mill) Tj `)} ET`,
  'large letters': (size) =>
    `BT ${fill(size, (at) => `/F 40 Tf 1 0 0 1 20 ${(at * 3) % 790} Tm (T) Tj `)} ET`,
  'a row of cells': (size) =>
    `BT /F 1 Tf ${fill(size, (at) => `1 0 0 1 ${(at % 150) * 4} ${700 - (at % 3)} Tm (1) Tj `)} ET`,
  'one string': (size) => `BT /F 0.01 Tf 20 700 Td (${fill(size, SENTENCE)}) Tj ET`,
  'strings with kerning': (size) => `BT /F 0.01 Tf 20 700 Td [${fill(size, '(m) -9 ')}] TJ ET`,
  'saved states that are never restored': (size) => `${fill(size, 'q ')} ${lines(9, SENTENCE)}`,
  'operators that are none': (size) => `${lines(9, SENTENCE)} ${fill(size, 'mill ')}`,
  'numbers without an operator': (size) => `${lines(9, SENTENCE)} ${fill(size, '1 ')}`,
  paths: (size) => `${lines(9, SENTENCE)} ${fill(size, '0 0 m 9 9 l S ')}`,
  'lists, each in the one before': (size) => `${lines(9, SENTENCE)} ${'['.repeat(size)}`,
  'dictionaries, each in the one before': (size) => `${lines(9, SENTENCE)} ${fill(size, '<</a ')}`,
  'brackets of a string': (size) => `${lines(9, SENTENCE)} ${'('.repeat(size)}`,
  'inline pictures': (size) => `${lines(9, SENTENCE)} ${fill(size, 'BI /W 1 /H 1 ID a EI ')}`,
  'an inline picture that never ends': (size) => `${lines(9, SENTENCE)} BI /W 1 /H 1 ID ${'a'.repeat(size)}`,
  'fonts that are set again': (size) => `${lines(9, SENTENCE)} BT ${fill(size, '/F 9 Tf ')} ET`,
  'marked content, each in the one before': (size) => `${fill(size, '/a BMC ')} ${lines(9, SENTENCE)}`,
  'blank operators': (size) => `${lines(9, SENTENCE)} ${' '.repeat(size)}`,
}

/** Whole files. */
const FILES: Readonly<Record<string, (size: number) => Uint8Array>> = {
  'pages of prose': (size) =>
    pdfOf({ pages: Array.from({ length: size / PAGE }, () => lines(20, SENTENCE)) }),
  'empty pages': (size) =>
    pdfOf({ pages: [lines(20, SENTENCE), ...Array.from({ length: size / 150 }, () => '')] }),
  'a content stream that unpacks to much more': (size) => packed(lines(bombed(size) / 110, SENTENCE), 1),
  'a content stream packed three times': (size) => packed(lines(bombed(size) / 110, SENTENCE), 3),
  'a stream of spaces packed twice': (size) => packed(`${lines(9, SENTENCE)}${' '.repeat(bombed(size))}`, 2),
  'one form on a page, again and again': (size) => forms(size, 1),
  'forms, each of which draws the next ten times': () => forms(1_000, 7),
  'a map of a font': (size) =>
    pdfOf({
      pages: [lines(9, SENTENCE)],
      fonts: { F: composite(true) },
      more: [unicodeMap(Array.from({ length: size / 14 }, (_, at) => [hex(at), hex(at + 1)] as const))],
    }),
  'a map of a font in ranges': (size) =>
    pdfOf({
      pages: [lines(9, SENTENCE)],
      fonts: { F: composite(true) },
      more: [stream(`begincmap ${fill(size, '1 beginbfrange <0000> <ffff> <0000> endbfrange ')} endcmap`)],
    }),
  'a map of a font in one endless range': (size) =>
    pdfOf({
      pages: [lines(9, SENTENCE)],
      fonts: { F: composite(true) },
      more: [
        stream(
          `begincmap 1 beginbfrange <00000000> <7fffffff> <0000> endbfrange ${' '.repeat(size)} endcmap`,
        ),
      ],
    }),
  fonts: (size) => {
    const names = Array.from({ length: size / 120 }, (_, at) => `F${at}`)
    const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
    return pdfOf({
      pages: [lines(9, SENTENCE) + `BT ${names.map((name) => `/${name} 9 Tf (m) Tj`).join(' ')} ET`],
      fonts: Object.fromEntries(names.map((name) => [name, font])),
    })
  },
  'objects that nobody needs': (size) =>
    pdfOf({ pages: [lines(20, SENTENCE)], more: Array.from({ length: size / 30 }, () => '<</a 1>>') }),
  'lists, each in the one before': (size) =>
    pdfOf({ pages: [lines(20, SENTENCE)], title: 'a)/A ' + '['.repeat(size) + '(' }),
  'a deep tree of pages': (size) => treeOf(size, (at) => `<</Type/Pages/Kids[${at + 1} 0 R]/Count 1>>`),
  'a tree of pages that holds itself': (size) =>
    treeOf(size, (at) => `<</Type/Pages/Kids[${at} 0 R 10 0 R]/Count 99999>>`),
  'a wide tree of pages that are none': (size) =>
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 99999/Kids[${fill(size, '3 0 R ')}]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
    ),
  'no objects': (size) => Buffer.from(`%PDF-1.4\n${fill(size, 'mill ')}`),
  'beginnings of objects': (size) => Buffer.from(`%PDF-1.4\n${fill(size, '1 0 obj\n')}`),
  trailers: (size) =>
    Buffer.concat([page(lines(20, SENTENCE)), Buffer.from(fill(size, 'trailer<</Root 1 0 R>>\n'))]),
  'a chain of cross-reference tables': (size) => chained(size),
  'cross-references beyond the file': (size) =>
    Buffer.concat([page(lines(20, SENTENCE)), Buffer.from(fill(size, 'startxref\n99999999\n%%EOF\n'))]),
  'a table of a billion objects': (size) =>
    Buffer.from(
      `%PDF-1.4\nxref\n0 999999999\n${fill(size, '0000000000 65535 f \n')}trailer<</Root 1 0 R/Size 999999999>>\nstartxref\n9\n%%EOF`,
    ),
  annotations: (size) => {
    const list = fill(size, '<</Type/Annot/Subtype/Text/Rect[0 0 1 1]>>')
    return edited(page(lines(20, SENTENCE)), '/Parent 2 0 R', `/Parent 2 0 R/Annots[${list}]`)
  },
  'contents of one page': (size) =>
    edited(page(lines(20, SENTENCE)), '/Contents 5000 0 R', `/Contents[${fill(size, '5000 0 R ')}]`),
}

const hex = (at: number) => (at & 0xffff).toString(16).padStart(4, '0')

function edited(pdf: Uint8Array, from: string, to: string): Uint8Array {
  return Buffer.from(Buffer.from(pdf).toString('latin1').replace(from, to), 'latin1')
}

function packed(content: string, times: number): Uint8Array {
  let bytes: Uint8Array = Buffer.from(content)
  for (let time = 0; time < times; time++) bytes = deflateSync(bytes)
  const head = `<</Length ${bytes.length}/Filter[${'/FlateDecode'.repeat(times)}]>>stream\n`
  const raw = `${head}${Buffer.from(bytes).toString('latin1')}\nendstream `
  const empty = stream('')
  return edited(page(''), empty, raw.replaceAll('$', '$$$$'))
}

/** A page that draws a form many times, which draws the next ten times, and so on. */
function forms(size: number, depth: number): Uint8Array {
  const form = (at: number) => {
    const content = at < depth - 1 ? `/X${at + 1} Do `.repeat(10) : lines(9, SENTENCE)
    const resources = `<</Font<</F 10 0 R>>/XObject<</X${at + 1} ${101 + at} 0 R>>>>`
    return `<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources ${resources}/Length ${content.length}>>stream\n${content}\nendstream `
  }
  const pdf = pdfOf({
    pages: [fill(size, '/X0 Do ')],
    more: Array.from({ length: depth }, (_, at) => form(at)),
  })
  return edited(pdf, '<</Font<<', '<</XObject<</X0 100 0 R>>/Font<<')
}

/** A file whose tree of pages goes through nodes that refer to each other. */
function treeOf(size: number, nodeAt: (at: number) => string): Uint8Array {
  const nodes = Array.from({ length: size / 60 }, (_, at) => `${10 + at} 0 obj${nodeAt(10 + at)}endobj\n`)
  return Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 10 0 R>>endobj\n${nodes.join('')}trailer<</Root 1 0 R>>\n%%EOF`,
  )
}

/** A file with cross-reference tables each of which names the one before. */
function chained(size: number): Uint8Array {
  let text =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n'
  let before = 0
  const parts = [text]
  let length = text.length
  for (let at = 0; length < size; at++) {
    text = `xref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R/Size 3${at > 0 ? `/Prev ${before}` : ''}>>\n`
    before = length
    length += text.length
    parts.push(text)
  }
  return Buffer.from(`${parts.join('')}startxref\n${before}\n%%EOF`)
}

/** PDF. */
export const FAMILIES: readonly Family[] = [
  ...Object.entries(CONTENTS).map(([name, content]) => ({
    name,
    format: 'pdf',
    make: (size: number) => page(content(size)),
  })),
  ...Object.entries(FILES).map(([name, make]) => ({ name, format: 'pdf', make })),
]
