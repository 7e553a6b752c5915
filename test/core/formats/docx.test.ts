import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { detectBinary } from '../../../src/core/formats/detect.ts'
import { parseDocx } from '../../../src/core/formats/docx/parse.ts'
import { archive, docx } from '../../archive.ts'
import { cpuSeconds } from '../../patience.ts'

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const style = (id: string) => `<w:pStyle w:val="${id}"/>`
const STYLES =
  '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>' +
  '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:styleId="Mein"><w:name w:val="Mein Kopf"/><w:basedOn w:val="berschrift1"/></w:style>' +
  '<w:style w:styleId="Bild"><w:name w:val="caption"/></w:style>' +
  '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'

/** Where an entry's checksum stands behind its signature in the central directory: APPNOTE, section 4.3.12. */
const CHECKSUM = 16

/** A document whose entries are not packed, with the byte changed that stands so far behind the first place of a text. */
function changed(behind: number, text: string): Uint8Array {
  const bytes = zipSync(unzipSync(docx(paragraph(run('It turned.')))), { level: 0 })
  const at = Buffer.from(bytes).indexOf(text, 0, 'latin1') + behind
  return bytes.with(at, bytes[at] ^ 1)
}

describe('parseDocx', () => {
  it('gives the title, headings, paragraphs and items by their styles, whatever the language calls them', async () => {
    const body =
      paragraph(run('The mill'), style('Titel')) +
      paragraph(run('The wood'), style('Mein')) +
      paragraph(run('It') + run(' turned.')) +
      paragraph(run('Oak.'), '<w:numPr/>')
    expect(await parseDocx(docx(body, STYLES))).toEqual({
      title: 'The mill',
      blocks: [
        { kind: 'heading', level: 1, text: 'The wood', anchors: null },
        { kind: 'paragraph', text: 'It turned.', anchors: null },
        { kind: 'item', text: 'Oak.', anchors: null },
      ],
    })
  })

  it.each([
    ['ChapterTitle', 'HeadA'],
    ['paper title', 'heading1'],
    ['Title_document', 'Head a'],
    ['title', 'Kopf'],
  ])('knows the styles of publishers: %s and %s', async (title, heading) => {
    const styles =
      `<w:style w:styleId="T"><w:name w:val="${title}"/></w:style>` +
      `<w:style w:styleId="H"><w:name w:val="${heading}"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>`
    const body =
      paragraph(run('The mill'), style('T')) +
      paragraph(run('The wood'), style('H')) +
      paragraph(run('It turned.'))
    expect(await parseDocx(docx(body, styles))).toMatchObject({
      title: 'The mill',
      blocks: [{ kind: 'heading', level: 1, text: 'The wood' }, { kind: 'paragraph' }],
    })
  })

  it('takes a paragraph for text where its style stands below the outline', async () => {
    const styles =
      '<w:style w:styleId="B"><w:name w:val="Satz"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>'
    const { blocks } = await parseDocx(docx(paragraph(run('It turned.'), style('B')), styles))
    expect(blocks).toMatchObject([{ kind: 'paragraph' }])
  })

  it('takes the heading above all else for the title', async () => {
    const { title, blocks } = await parseDocx(docx(paragraph(run('The mill'), style('berschrift1')), STYLES))
    expect({ title, blocks }).toEqual({ title: 'The mill', blocks: [] })
  })

  it.each([
    ['a table', `<w:tbl><w:tr><w:tc>${paragraph(run('It stood.'))}</w:tc></w:tr></w:tbl>`],
    ['deleted text', paragraph(`<w:del>${run('It stood.')}</w:del>`)],
    ['hidden text', paragraph(run('It stood.', '<w:vanish/>'))],
    ['a caption', paragraph(run('It stood.'), style('Bild'))],
    [
      'what a form asks for',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(run('It stood.'))}</w:sdtContent></w:sdt>`,
    ],
    [
      'a formula that stands alone',
      paragraph('<m:oMathPara><m:oMath><m:r><m:t>stood=5</m:t></m:r></m:oMath></m:oMathPara>'),
    ],
    ['a field code', paragraph('<w:r><w:instrText>PAGE It stood.</w:instrText></w:r>')],
    ['what an older Word would see', paragraph(`<mc:Fallback>${run('It stood.')}</mc:Fallback>`)],
  ])('leaves out %s', async (_, body) => {
    const { blocks } = await parseDocx(docx(body + paragraph(run('It turned.')), STYLES))
    expect(blocks.map(({ text }) => text)).toEqual(['It turned.'])
  })

  it.each([
    [
      'what was inserted',
      `<w:ins>${run('It turned')}</w:ins><w:del>${run('It stood')}</w:del>${run('.')}`,
      'It turned.',
    ],
    [
      'what was moved here',
      `<w:moveFrom>${run('It stood.')}</w:moveFrom><w:moveTo>${run('It turned.')}</w:moveTo>`,
      'It turned.',
    ],
    [
      'the result of a field',
      `${run('Page ')}<w:r><w:fldChar/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('7')}`,
      'Page 7',
    ],
    [
      'what a form was filled in with',
      `<w:sdt><w:sdtPr/><w:sdtContent>${run('It turned.')}</w:sdtContent></w:sdt>`,
      'It turned.',
    ],
    [
      'smart tags and links',
      `<w:smartTag>${run('It')}</w:smartTag><w:hyperlink>${run(' turned.')}</w:hyperlink>`,
      'It turned.',
    ],
    [
      'a formula in a sentence',
      `${run('So ')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${run(' turned.')}`,
      'So x turned.',
    ],
    [
      'a fraction',
      `${run('So ')}<m:oMath><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath>${run(' turned.')}`,
      'So a/b turned.',
    ],
    [
      'characters above their readings',
      `<w:ruby><w:rt>${run('kawa')}</w:rt><w:rubyBase>${run('川')}</w:rubyBase></w:ruby>`,
      '川',
    ],
    [
      'hyphens that hold a word together',
      `${run('mill')}<w:r><w:noBreakHyphen/></w:r>${run('wheel')}`,
      'mill‑wheel',
    ],
    [
      'paragraphs as one whose mark between them is deleted',
      `<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('It ')}</w:p><w:p>${run('turned.')}`,
      'It turned.',
    ],
    [
      'paragraphs as one, of which the first is moved away with its mark',
      `<w:pPr><w:rPr><w:moveFrom w:id="1"/></w:rPr></w:pPr><w:moveFrom>${run('It fell.')}</w:moveFrom></w:p><w:p>${run('It turned.')}`,
      'It turned.',
    ],
  ])('reads %s', async (_, content, text) => {
    const { blocks } = await parseDocx(docx(paragraph(content)))
    expect(blocks.map((block) => block.text)).toEqual([text])
  })

  it.each([
    ['a table', (content: string) => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`],
    ['a text box', (content: string) => `<w:p><w:r><w:txbxContent>${content}</w:txbxContent></w:r></w:p>`],
  ])('reads %s where most of the text stands in it', async (_, within) => {
    const texts = ['It stood.', 'It turned in the wind above the town, and then it stood again.']
    const { blocks } = await parseDocx(docx(within(texts.map((text) => paragraph(run(text))).join(''))))
    expect(blocks.map((block) => block.text)).toEqual(texts)
    const above = paragraph(run('It slept.'))
    const both = await parseDocx(docx(above + within(texts.map((text) => paragraph(run(text))).join(''))))
    expect(both.blocks.map((block) => block.text)).toEqual(['It slept.', ...texts])
    const japanese = await parseDocx(docx(within(paragraph(run('水車は風の中で回った。')))))
    expect(japanese.blocks).toHaveLength(1)
    expect((await parseDocx(docx(within(paragraph(run('12 wheels')))))).blocks).toEqual([])
  })

  const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>')

  it.each([
    [`${run('The mill')}${raised('1')}${run(' turned.')}`, 'The mill turned.'],
    [`${run('The mill turned.')}${raised('12')}`, 'The mill turned.'],
    [`${run('It turned in 1884')}${raised('[3]')}${run(' again.')}`, 'It turned in 1884 again.'],
    [`${run('The mill')}${raised('*')}${run(' turned.')}`, 'The mill turned.'],
    [`${run('It has 5,200 m')}${raised('2')}${run(' of floor.')}`, 'It has 5,200 m2 of floor.'],
    [`${run('It holds 80 km')}${raised('3')}${run('.')}`, 'It holds 80 km3.'],
    [`${run('The 19')}${raised('th')}${run(' mill turned.')}`, 'The 19th mill turned.'],
    [`${run('Where x')}${raised('2')}${run(' is large.')}`, 'Where x2 is large.'],
  ])('drops raised marks of notes and keeps powers and endings: %#', async (content, text) => {
    expect((await parseDocx(docx(paragraph(content)))).blocks.map((block) => block.text)).toEqual([text])
  })

  const related = (type: string, target: string) =>
    `<Relationships><Relationship Type="http://s/relationships/${type}" Target="${target}"/></Relationships>`
  const main = (body: string) => `<w:document><w:body>${body}</w:body></w:document>`

  it.each([
    ['a name of its own', 'word/document2.xml', 'word/document2.xml', 'styles'],
    ['a folder of its own', 'word2/main.xml', 'word2/main.xml', 'styles2'],
    ['an absolute target', '/word/document.xml', 'word/document.xml', 'styles'],
    ['no folder', 'document.xml', 'document.xml', 'styles'],
  ])('finds its parts by their relationships: %s', async (_, target, path, styles) => {
    const [folder, name] = [path.replace(/[^/]*$/, ''), path.replace(/.*[/]/, '')]
    const bytes = archive({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': related('officeDocument', target),
      [path]: main(paragraph(run('The mill'), style('Titel')) + paragraph(run('It turned.'))),
      [`${folder}_rels/${name}.rels`]: related('styles', `${styles}.xml`),
      [`${folder}${styles}.xml`]: `<w:styles>${STYLES}</w:styles>`,
    })
    expect(detectBinary(bytes)).toBe('docx')
    const { title, blocks } = await parseDocx(bytes)
    expect({ title, texts: blocks.map(({ text }) => text) }).toEqual({
      title: 'The mill',
      texts: ['It turned.'],
    })
  })

  it.each(['xl/workbook.xml', 'ppt/presentation.xml'])('is not asked about %s', (part) => {
    expect(detectBinary(archive({ '[Content_Types].xml': '<Types/>', [part]: '<a/>' }))).toBeNull()
  })

  it('takes no element for a property of objects', async () => {
    const { blocks } = await parseDocx(docx(`<w:p><constructor/><w:r><w:t>It turned.</w:t></w:r></w:p>`))
    expect(blocks.map(({ text }) => text)).toEqual(['It turned.'])
  })

  it.each([
    ['line breaks', '<w:t>mill</w:t><w:br/>'],
    ['raised letters', '</w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>st</w:t>'],
  ])('reads megabytes of %s in seconds', async (_, piece) => {
    const file = docx(`<w:p><w:r>${piece.repeat(4_000_000 / piece.length)}</w:r></w:p>`)
    expect(await cpuSeconds(() => parseDocx(file))).toBeLessThan(10)
  })

  it('knows styles that hang from each other in a circle', async () => {
    const { blocks } = await parseDocx(docx(paragraph(run('It turned.'), style('A')), STYLES))
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'It turned.', anchors: null }])
  })

  it.each([
    ['another archive', archive({ 'a.txt': 'It turned.' }), 'no Word document in it'],
    ['a cut-off archive', docx(paragraph(run('It turned.'))).subarray(0, 300), 'a damaged archive'],
    ['no archive', new TextEncoder().encode('It turned.'), 'a damaged archive'],
    ['a letter that was changed', changed(0, 'turned'), 'a damaged archive'],
    ['another checksum', changed(CHECKSUM, 'PK\x01\x02'), 'a damaged archive'],
  ])('says what is wrong with %s', async (_, bytes, what) => {
    await expect(parseDocx(bytes)).rejects.toMatchObject({ name: 'UserError', what })
  })
})
