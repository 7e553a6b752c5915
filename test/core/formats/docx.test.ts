import { describe, expect, it } from 'vitest'
import { parseDocx } from '../../../src/core/formats/docx/parse.ts'
import { archive, docx } from '../../archive.ts'

const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const style = (id: string) => `<w:pStyle w:val="${id}"/>`
const STYLES =
  '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>' +
  '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>' +
  '<w:style w:styleId="Mein"><w:name w:val="Mein Kopf"/><w:basedOn w:val="berschrift1"/></w:style>' +
  '<w:style w:styleId="Bild"><w:name w:val="caption"/></w:style>' +
  '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'

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

  it('takes the heading above all else for the title', async () => {
    const { title, blocks } = await parseDocx(docx(paragraph(run('The mill'), style('berschrift1')), STYLES))
    expect({ title, blocks }).toEqual({ title: 'The mill', blocks: [] })
  })

  it.each([
    ['a table', `<w:tbl><w:tr><w:tc>${paragraph(run('It stood.'))}</w:tc></w:tr></w:tbl>`],
    ['deleted text', paragraph(`<w:del>${run('It stood.')}</w:del>`)],
    ['hidden text', paragraph(run('It stood.', '<w:vanish/>'))],
    ['a caption', paragraph(run('It stood.'), style('Bild'))],
    ['a field code', paragraph('<w:r><w:instrText>PAGE It stood.</w:instrText></w:r>')],
    ['what an older Word would see', paragraph(`<mc:Fallback>${run('It stood.')}</mc:Fallback>`)],
  ])('leaves out %s', async (_, body) => {
    const { blocks } = await parseDocx(docx(body + paragraph(run('It turned.')), STYLES))
    expect(blocks.map(({ text }) => text)).toEqual(['It turned.'])
  })

  it('knows styles that hang from each other in a circle', async () => {
    const { blocks } = await parseDocx(docx(paragraph(run('It turned.'), style('A')), STYLES))
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'It turned.', anchors: null }])
  })

  it.each([
    ['another archive', archive({ 'a.txt': 'It turned.' }), 'no Word document in it'],
    ['a cut-off archive', docx(paragraph(run('It turned.'))).subarray(0, 300), 'a damaged archive'],
    ['no archive', new TextEncoder().encode('It turned.'), 'a damaged archive'],
  ])('says what is wrong with %s', async (_, bytes, what) => {
    await expect(parseDocx(bytes)).rejects.toMatchObject({ name: 'UserError', what })
  })
})
