import { describe, expect, it } from 'vitest'
import { detectBinary } from '../../../src/core/formats/detect.ts'
import { parseOdt } from '../../../src/core/formats/odt/parse.ts'
import { archive, odt } from '../../archive.ts'

const STYLES =
  '<style:style style:name="P1" style:parent-style-name="Title"/>' +
  '<style:style style:name="Kopf" style:display-name="Subtitle"/>' +
  '<style:style style:name="Bild" style:parent-style-name="Caption"/><style:style style:name="Caption"/>' +
  '<style:style style:name="A" style:parent-style-name="B"/><style:style style:name="B" style:parent-style-name="A"/>' +
  '<style:style style:name="T9"><style:text-properties text:display="none"/></style:style>'
const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`
const flat = (body: string) =>
  Buffer.from(
    '<?xml version="1.0"?>\n<office:document office:mimetype="application/vnd.oasis.opendocument.text">' +
      `<office:meta><dc:title>Untitled</dc:title></office:meta><office:styles>${STYLES}</office:styles>` +
      `<office:master-styles>${p('Page 3')}</office:master-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  )
const textsOf = async (body: string) => (await parseOdt(odt(body, STYLES))).blocks.map(({ text }) => text)

describe('parseOdt', () => {
  it.each([
    ['in an archive', (body: string) => odt(body, STYLES)],
    ['in a flat file', flat],
  ])('gives the title, headings, paragraphs and items by their styles: %s', async (_, file) => {
    const body =
      `${p('The mill', 'P1')}<text:h text:outline-level="2">The wood</text:h>${p('It turned.', 'A')}` +
      `<text:list><text:list-item>${p('Oak.')}</text:list-item></text:list>${p('Sails', 'Kopf')}${p('It<text:s text:c="2"/>stood.')}`
    expect(await parseOdt(file(body))).toEqual({
      title: 'The mill',
      blocks: [
        { kind: 'heading', level: 2, text: 'The wood', anchors: null },
        { kind: 'paragraph', text: 'It turned.', anchors: null },
        { kind: 'item', text: 'Oak.', anchors: null },
        { kind: 'heading', text: 'Sails', anchors: null },
        { kind: 'paragraph', text: 'It stood.', anchors: null },
      ],
    })
  })

  it.each([
    ['the heading above all else', '<text:h>The mill</text:h>'],
    ['a paragraph in a style that nobody declares', p('The mill', 'Title')],
  ])('takes for the title %s', async (_, head) => {
    const { title, blocks } = await parseOdt(odt(head + p('It turned.')))
    expect([title, blocks.length]).toEqual(['The mill', 1])
  })

  it('reads a table where most of the text stands in it', async () => {
    const texts = ['It turned in the wind above the town, and then it stood again.', '水車は風の中で回った。']
    for (const text of texts) {
      const table = `<table:table><table:table-row><table:table-cell>${p(text)}</table:table-cell></table:table-row></table:table>`
      const { blocks } = await parseOdt(odt(p('It slept.') + table))
      expect(blocks.map((block) => block.text)).toEqual(['It slept.', text])
    }
  })

  it.each([
    [
      'a table',
      `<table:table><table:table-row><table:table-cell>${p('It stood.')}</table:table-cell></table:table-row></table:table>`,
    ],
    [
      'deleted text',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('It stood.')}</text:deletion></text:changed-region></text:tracked-changes>`,
    ],
    [
      'a text box and its caption',
      p(`<draw:frame><draw:text-box>${p('It stood.')}</draw:text-box></draw:frame>`),
    ],
    [
      'what a picture says of itself',
      p('<draw:frame><draw:image/><svg:title>It stood.</svg:title></draw:frame>'),
    ],
    ['a comment', p(`<office:annotation><dc:creator>Ada</dc:creator>${p('It stood.')}</office:annotation>`)],
    [
      'a table of contents',
      `<text:table-of-content><text:index-body>${p('It stood. 3')}</text:index-body></text:table-of-content>`,
    ],
    ['hidden text', p('<text:span text:style-name="T9">It stood.</text:span>')],
    ['a hidden paragraph', p('It stood.', 'T9')],
    ['a hidden section', `<text:section text:display="none">${p('It stood.')}</text:section>`],
    ['a caption', p('It stood.', 'Bild')],
    ['contents', p('It stood.', 'Contents_20_1')],
  ])('leaves out %s', async (_, body) => {
    expect(await textsOf(p('Rain fell.') + body + p('It turned.'))).toEqual(['Rain fell.', 'It turned.'])
  })

  it('leaves a note out of its sentence, and keeps what was inserted', async () => {
    const note = `<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('It stood.')}</text:note-body></text:note>`
    expect(await textsOf(p(`It${note} <text:change-start/>turned<text:change-end/>.`))).toEqual([
      'It turned.',
    ])
  })

  it('keeps text on both sides of a line break, a tab and a page break apart', async () => {
    expect(await textsOf(p('It<text:tab/>turned,<text:line-break/>all<text:soft-page-break/> day.'))).toEqual(
      ['It turned, all day.'],
    )
  })

  it.each([
    ['another archive', archive({ 'a.txt': 'It turned.' }), 'unsupported'],
    ['a cut-off archive', odt(p('It turned.')).subarray(0, 300), 'damaged'],
    ['a locked one', odt('', '', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }), 'locked'],
    ['one nested too deep', odt('<text:span>'.repeat(9_999)), 'too-complex'],
  ])('says what is wrong with %s', async (_, bytes, code) => {
    await expect(parseOdt(bytes)).rejects.toMatchObject({ name: 'UserError', code })
  })
})

describe('OpenDocument is known', () => {
  it.each([
    [odt(p('It turned.')), 'odt'],
    [flat(p('It turned.')), 'odt'],
    [Buffer.concat([Buffer.from('\ufeff'), flat(p('It turned.'))]), 'odt'],
    [archive({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), null],
    [Buffer.from('<?xml version="1.0"?><office:document/>'), null],
  ])('by its first bytes', (bytes, format) => {
    expect(detectBinary(bytes)).toBe(format)
  })
})
