import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../../src/core/formats/detect.ts'
import { fieldOf, languageField } from '../../../../src/core/formats/front-matter/fields.ts'
import { matterAbove } from '../../../../src/core/formats/front-matter/find.ts'
import { parseHtml } from '../../../../src/core/formats/html/parse.ts'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'
import { readArticle } from '../../../../src/core/read-article.ts'
import { cpuSeconds } from '../../../patience.ts'

const PROSE = 'It turned.'

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: The mill\ntags: [oak]\n---\n'],
    ['YAML that ends in dots', '---\ntitle: The mill\n...\n'],
    ['YAML below blank lines', '\n\n---\ntitle: The mill\n---\n'],
    ['YAML with Windows line ends', '---\r\ntitle: The mill\r\nlayout: post\r\n---\r\n'],
    ['YAML with a remark and blank lines', '---\n# for the site\n\ntitle: The mill\n\nlayout: post\n---\n'],
    ['YAML with two blank lines', '---\ntitle: The mill\n\n\n# the end\n\n---\n'],
    ['YAML with a quotation over two lines', '---\nbio: "Ann Lee writes\nof mills."\ntitle: The mill\n---\n'],
    ['YAML with a block', '---\nexcerpt: |\n  It turned.\n\n  It stopped.\ntitle: The mill\n---\n'],
    ['YAML with a list', '---\ntags:\n- oak\n- lime\ntitle: The mill\n---\n'],
    ['YAML with an anchor', '---\ntitle: &name The mill\nseo: *name\n---\n'],
    ['YAML with an anchor and a tag', '---\ntitle: !!str &name "The mill"\n---\n'],
    ['YAML that says so', '---yaml\ntitle: The mill\n---\n'],
    ['YAML with a quotation over paragraphs', "---\nbio: 'Ann Lee.\n\nShe writes.'\ntitle: The mill\n---\n"],
    ['JSON between rulers', '---json\n{ "title": "The mill" }\n---\n'],
    ['JSON between semicolons', ';;;\n{\n  "title": "The mill"\n}\n;;;\n'],
    ['definitions of Franklin', '@def title = "The mill"\n@def date = Date(2024, 3, 1)\n\n'],
    ['definitions with a quotation over lines', '@def rss = """It\nturned."""\n\n@def title = "The mill"\n'],
    ['one definition', "@def title = 'The mill'\r\n\r\n"],
    ['header lines above a ruler', 'title: The mill\nauthor: A. Lee\n----\n'],
    ['TOML', '+++\ntitle = "The mill"\ndate = 2024-03-01\n\n[extra]\nauthor = "Ann"\n+++\n'],
    ['JSON', '{\n  "slug": "mill",\n  "title": "The mill",\n  "of": { "a": "}" }\n}\n'],
    ['JSON on a ruler', '{ "title": "The mill",\n"slug": "mill" }\n=====\n'],
    ['JSON above a tag', '{\n  "title": "The mill"\n}\n\n{{< picture "a.png" >}}\n'],
    ['fields of Logseq', 'tags:: oak\ntitle:: The mill\ntype:: [[note]]\n'],
    ['header lines', 'Title: The mill\nDate: 2024-03-01\n'],
    ['header lines below a ruler', '---\nname: mill\ntitle: The mill\nyear: 2006\n'],
    ['fields of Nikola in a comment', '<!--\n.. title: The mill\n.. slug: mill\n.. tags:\n-->\n'],
    ['one such field', '<!-- .. title: The mill\r\n-->\r\n'],
    ['fields that are indented there', '<!--\n    .. title: The mill\n    .. slug: mill\n-->\n'],
    ['such fields alone', '.. title: The mill\n.. slug: mill\n.. tags:\n'],
    ['such fields below a blank line', '\n.. title: The mill\r\n.. date: 2020-03-01\r\n'],
    ['JSON in a comment', '<!--{\n  "Title": "The mill",\n  "Path": "/mill"\n}-->\n'],
    ['header lines with a link for a title', 'title: [The mill](https://mill.test)\nauthor: A. Lee\n'],
    ['YAML with a quotation that Ruby wrote', "---\nlayout: post\ntitle: ! 'The mill'\n---\n"],
    [
      'a map of Elixir',
      '%{\n  version: "1.0",\n  title: "The mill",\n  excerpt: """\n  It {turns}.\n  """\n}\n---\n',
    ],
    ['an object of a module', "export const metadata = {\n  title: 'The mill',\n  of: { a: '}' },\n};\n"],
    [
      'an object below imports',
      "import { a } from './a'\n\nexport const meta = { slug: 'a', title: \"The mill\" }\n",
    ],
    ['YAML with the fields of WordPress', '---\nID: 7\npost_title: The mill\npost_date: 2013-12-09\n---\n'],
    ['YAML with its fields in quotation marks', '---\n"post_title": "The mill"\npost_excerpt: ""\n---\n'],
    ['YAML with both titles', '---\npost_title: A mill\ntitle: The mill\n---\n'],
    ['a title block', '% The mill\n% Ann Lee\n% 2006\n'],
    ['header lines that go on', 'title: The mill\nsummary: It turned\n  and stopped.\n'],
  ])('gives the title and is no prose: %s', async (_, above) => {
    const page = await parseMarkdown(`${above}\n${PROSE}`)
    expect(page.title).toBe('The mill')
    expect(page.blocks.map(({ text }) => text)).toEqual([PROSE])
    expect(page.blocks[0].anchors).toEqual([[0, above.length + 1]])
  })

  it.each([
    ['a ruler above prose', '---\n\nNote: it turned.\n\nIt stopped.\n\n---\n\nIt fell.'],
    ['a paragraph between rulers', '---\nNote: it turned.\n\nIt stopped.\n---\n\nIt fell.'],
    ['speakers', 'Ann: It turned.\nBen: It stopped.\n\nThey left.'],
    ['a label', 'Note: it turned.\n\nIt stopped.'],
    ['an archive', '{"text": "It turned."}\n{"text": "It stopped."}'],
    ['a mark of a map', '%{mill} turned.\n\n%{river} froze.'],
    ['an object alone', '{"text": "It turned."}'],
    ['a directive', '.. title:: The mill\n\nIt turned.'],
    ['a remark', '<!-- title: The mill -->\n\nIt turned.'],
    ['braces', '{a} is a set. It has two subsets.'],
    ['plus signs', '+++\nIt turned.\n+++\n'],
  ])('is told from %s', (_, text) => {
    expect(matterAbove(text)).toBeNull()
  })

  it('may stand above a link', async () => {
    const { title, blocks } = await parseMarkdown('{ "title": "The mill" }\n\n[It](a.md) turned.')
    expect([title, blocks[0].text]).toEqual(['The mill', PROSE])
  })

  it('may stand right above an element', async () => {
    const { title, blocks } = await parseMarkdown(
      `title: The mill\nauthor: Ann Lee\n<text>\n${PROSE}\n</text>`,
    )
    expect([title, blocks.map(({ text }) => text)]).toEqual(['The mill', [PROSE]])
  })

  it.each([
    ['below nothing else', 'name: Ann Lee\nrole: miller', 'It turned.', 'Ann Lee'],
    [
      'but not before a heading',
      'name: mill-turns\nrole: a test',
      '# How it turns\n\nIt turned.',
      'How it turns',
    ],
    ['nor before a title', 'name: mill\ntitle: The mill', 'It turned.', 'The mill'],
  ])('gives a name for the title, %s', async (_, fields, below, title) => {
    expect((await parseMarkdown(`---\n${fields}\n---\n\n${below}`)).title).toBe(title)
  })

  it('gives a name for the title of a page that has none', () => {
    const { title } = parseHtml('---\nname: grind\ngroup: mill\n---\n<p>It turned. It stopped.</p>')
    expect(title).toBe('grind')
  })

  it('stands above pages too, and above Markdown that holds HTML', () => {
    const above = '---\ntitle: Oak &amp; lime\n---\n'
    const html = `${above}<!DOCTYPE html><html><body><p>It {{ site.x }}turned. It stopped.</p>{% include foot.html %}</body></html>`
    expect(detectFormat('-', html)).toBe('html')
    expect(parseHtml(html)).toMatchObject({
      title: 'Oak & lime',
      blocks: [{ text: 'It turned. It stopped.' }],
    })
    expect(
      detectFormat('-', `${above}{% include head.html %}\n<div>\n<p>It turned.<p>It fell.\n</div>`),
    ).toBe('html')
    expect(detectFormat('-', `${above}<p>It turned.</p>\n<br>\n<br>\n\nIt *stopped*.`)).toBe('markdown')
    expect(detectFormat('-', `title: The mill\nlayout: page\n\n<p>It turned.</p><p>It fell.</p><br>`)).toBe(
      'html',
    )
    expect(detectFormat('-', `+++\ntitle = "The mill"\n+++\n${PROSE}`)).toBe('markdown')
  })

  it.each(['---\na: b\n', '+++\na = b\n', '{ "a": ', '{"a": "', 'a: b\n', '---\n', '\n'])(
    'is looked for in a megabyte of %j in seconds',
    async (piece) => {
      const text = piece.repeat(1_000_000 / piece.length)
      expect(await cpuSeconds(() => matterAbove(text))).toBeLessThan(3)
    },
  )
})

describe('fieldOf', () => {
  it.each([
    ['plain', 'title: The mill # a remark', 'The mill'],
    ['with a colon', 'title: The mill: a story', 'The mill: a story'],
    ['over two lines', 'title: The mill\n  turns', 'The mill\n  turns'],
    ['on the next line', 'title:\n  The mill', 'The mill'],
    ['in single quotes', "title: 'Ann''s mill'", "Ann's mill"],
    ['in double quotes', 'title: "The \\"old\\" mill \\u2013 \\x41\\U0001F33E"', 'The "old" mill – A🌾'],
    ['with quotes in it', "title: The 'old' mill", "The 'old' mill"],
    ['folded', 'title: >-\n  The mill\n  turns\nlayout: post', 'The mill\n  turns'],
    ['under a key in quotes', '"title": The mill', 'The mill'],
    ['in capitals', 'Title: The mill', 'The mill'],
    ['nothing', 'title:\nlayout: post', null],
    ['null', 'title: ~', null],
    ['in two languages', 'title:\n  en: The mill\n  de: Die Mühle', null],
    ['a list', 'title: [a, b]', null],
    ['missing', 'subtitle: The mill', null],
    ['of another field', 'author:\n  title: Dr', null],
  ])('reads a scalar of YAML %s', (_, body, value) => {
    expect(fieldOf({ syntax: 'yaml', body, start: 0, end: 0 }, 'title')).toBe(value)
  })

  it.each([
    ["title = 'C:\\mill'", 'C:\\mill'],
    ['title = """\nThe mill\nturns"""', '\nThe mill\nturns'],
    ['title="The \\"mill\\""', 'The "mill"'],
  ])('reads a string of TOML: %j', (body, value) => {
    expect(fieldOf({ syntax: 'toml', body, start: 0, end: 0 }, 'title')).toBe(value)
  })

  it.each([
    ['lang: pt-BR', 'pt'],
    ['language: "nl"', 'nl'],
    ['locale: de_AT', 'de'],
    ['lang: klingon', undefined],
    ['title: nl', undefined],
  ])('reads a language: %s', (body, code) => {
    expect(languageField({ syntax: 'yaml', body, start: 0, end: 0 })).toBe(code)
  })

  it('says which language an article is in where its words do not', async () => {
    const languageIn = async (text: string) => {
      const { article } = await readArticle({ name: 'a.md', format: 'markdown', text })
      return article.language
    }
    expect(await languageIn('---\nlang: nl\n---\n\nMolen draait.')).toBe('nl')
    expect(
      await languageIn('---\nlang: nl\n---\n\nThe mill on the hill turned, and it was the first time.'),
    ).toBe('en')
  })

  it('reads a string of JSON, and not one under a longer name', () => {
    const body = '{ "subtitle": "It stopped.", "title" : "The \\u0022mill\\u0022" }'
    expect(fieldOf({ syntax: 'json', body, start: 0, end: 0 }, 'title')).toBe('The "mill"')
  })
})
