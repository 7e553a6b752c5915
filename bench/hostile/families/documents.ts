import { type Zippable, zipSync } from 'fflate'
import type { Family } from '../family.ts'
import { bombed, fill, nested, SENTENCE } from './fill.ts'

type Body = (size: number) => string
type Files = Readonly<Record<string, string>>

const WORD: Readonly<Record<string, Body>> = {
  'paragraphs of prose': (size) => fill(size, word(SENTENCE.repeat(4))),
  'paragraphs of a word': (size) => fill(size, word('mill')),
  'paragraphs that are empty': (size) => fill(size, '<w:p/>') + word(SENTENCE),
  'runs of a word': (size) => `<w:p>${fill(size, '<w:r><w:t>mill </w:t></w:r>')}</w:p>`,
  'runs that are raised': (size) =>
    `<w:p>${fill(size, '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r><w:r><w:t>mill</w:t></w:r>')}</w:p>`,
  'runs that are not raised by letters': (size) =>
    `<w:p>${fill(size, '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>st</w:t></w:r>')}</w:p>`,
  'one text': (size) => word(fill(size, SENTENCE)),
  'one text of initials': (size) => word(fill(size, 'a. b. c. ')),
  'one word': (size) => word(fill(size, 'mill')),
  'line breaks': (size) => `<w:p><w:r>${fill(size, '<w:t>mill</w:t><w:br/>')}</w:r></w:p>`,
  'line breaks behind sentences': (size) =>
    `<w:p><w:r>${fill(size, `<w:t>${SENTENCE}</w:t><w:br/>`)}</w:r></w:p>`,
  tabs: (size) => `<w:p><w:r><w:t>${SENTENCE}</w:t>${fill(size, '<w:tab/>')}</w:r></w:p>`,
  'tables, each in the one before': (size) =>
    nested(size, '<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', word(SENTENCE)),
  'a table of cells': (size) => `<w:tbl>${fill(size, `<w:tr><w:tc>${word('1')}</w:tc></w:tr>`)}</w:tbl>`,
  'elements, each in the one before': (size) => nested(size, '<w:p>', '</w:p>', word(SENTENCE)),
  'elements that are never closed': (size) => fill(size, '<w:p><w:r><w:t>mill '),
  references: (size) => word(fill(size, '&amp;&#x41;&lt;')),
  'references to entities': (size) => word(fill(size, '&lol9;')),
  attributes: (size) => `<w:p ${fill(size, (at) => `w:a${at}="x" `)}/>${word(SENTENCE)}`,
  'a long attribute': (size) => `<w:p w:rsidR="${'a'.repeat(size)}"/>${word(SENTENCE)}`,
  comments: (size) => fill(size, '<!-- mill -->') + word(SENTENCE),
  CDATA: (size) => `<w:p><w:r><w:t>${fill(size, '<![CDATA[mill ]]>')}</w:t></w:r></w:p>`,
  'processing instructions': (size) => fill(size, '<?mill a?>') + word(SENTENCE),
  'field codes': (size) => fill(size, '<w:r><w:instrText>HYPERLINK</w:instrText></w:r>') + word(SENTENCE),
  'footnote references': (size) => `<w:p>${fill(size, '<w:r><w:footnoteReference w:id="1"/></w:r>')}</w:p>`,
  'numbered items': (size) =>
    fill(size, `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Mill</w:t></w:r></w:p>`),
  headings: (size) => fill(size, '<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Mill</w:t></w:r></w:p>'),
  'text boxes': (size) => fill(size, `<w:txbxContent>${word(SENTENCE)}</w:txbxContent>`),
  formulas: (size) =>
    `<w:p>${fill(size, '<m:f><m:num><m:t>1</m:t></m:num><m:den><m:t>2</m:t></m:den></m:f>')}</w:p>`,
  'deleted text': (size) => fill(size, `<w:del>${word(SENTENCE)}</w:del>`),
}

function word(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
}

function wordFiles(body: string): Files {
  return {
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml':
      '<w:styles xmlns:w="w"><w:style w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>',
  }
}

const OPEN: Readonly<Record<string, Body>> = {
  'paragraphs of prose': (size) => fill(size, `<text:p>${SENTENCE.repeat(4)}</text:p>`),
  'paragraphs of a word': (size) => fill(size, '<text:p>mill</text:p>'),
  'one text of initials': (size) => `<text:p>${fill(size, 'a. b. c. ')}</text:p>`,
  'spans, each in the one before': (size) =>
    `<text:p>${nested(size, '<text:span>', '</text:span>')}</text:p>`,
  'spans side by side': (size) =>
    `<text:p>${fill(size, '<text:span text:style-name="T1">mill </text:span>')}</text:p>`,
  spaces: (size) => `<text:p>${SENTENCE}${fill(size, '<text:s text:c="9"/>')}</text:p>`,
  'line breaks': (size) => `<text:p>${fill(size, 'mill<text:line-break/>')}</text:p>`,
  'lists, each in the one before': (size) =>
    nested(
      size,
      '<text:list><text:list-item>',
      '</text:list-item></text:list>',
      `<text:p>${SENTENCE}</text:p>`,
    ),
  items: (size) =>
    `<text:list>${fill(size, '<text:list-item><text:p>mill</text:p></text:list-item>')}</text:list>`,
  notes: (size) => `<text:p>${fill(size, 'mill<text:note><text:p>a</text:p></text:note>')}</text:p>`,
  'tables, each in the one before': (size) =>
    nested(size, '<table:table><table:table-cell>', '</table:table-cell></table:table>'),
  'paragraphs that are never closed': (size) => fill(size, '<text:p>mill '),
}

function openFiles(body: string): Files {
  return {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': '<office:document-styles/>',
  }
}

const BOOKS: Readonly<Record<string, (size: number) => Files>> = {
  'one chapter of prose': (size) => book([fill(size, `<p>${SENTENCE.repeat(4)}</p>`)]),
  'chapters of a sentence': (size) =>
    book(Array.from({ length: size / 600 }, (_, at) => `<p>${SENTENCE}${at}</p>`)),
  'one chapter, again and again': (size) => book([`<p>${SENTENCE}</p>`], fill(size, '<itemref idref="c0"/>')),
  'one chapter by many names': (size) =>
    book(
      [fill(size / 10, `<p>${SENTENCE.repeat(4)}</p>`)],
      fill(size / 2, (at) => `<itemref idref="d${at}"/>`),
      fill(
        size / 2,
        (at) => `<item id="d${at}" href="t/c0.xhtml?${at}" media-type="application/xhtml+xml"/>`,
      ),
    ),
  'one text of initials': (size) => book([`<p>${fill(size, 'a. b. c. ')}</p>`]),
  'spans that are never closed': (size) => book([`<p>${fill(size, '<span>mill ')}`]),
  'a deep chapter': (size) => book([nested(size, '<div>', '</div>')]),
  'line breaks': (size) => book([`<p>${fill(size, 'mill<br/>')}</p>`]),
  'raised marks': (size) => book([`<p>${fill(size, 'mill<sup>a</sup> ')}</p>`]),
  'a long title': (size) => ({
    ...book([`<p>${SENTENCE}</p>`]),
    'b.opf': opf(1, '', '', SENTENCE.repeat(size / SENTENCE.length)),
  }),
  'items that are read by none': (size) =>
    book([`<p>${SENTENCE}</p>`], '', fill(size, '<item id="x" href="y"/>')),
  imprints: (size) => ({
    ...book([`<p>${SENTENCE}</p>`]),
    'b.opf': opf(
      1,
      '',
      '',
      '',
      fill(size, (at) => `<reference type="toc" href="${at}.x"/>`),
    ),
  }),
  'a nested package': (size) => ({
    ...book([`<p>${SENTENCE}</p>`]),
    'b.opf': nested(size, '<a>', '</a>', opf(1)),
  }),
}

function opf(chapters: number, spine = '', items = '', title = 'The Mill', guide = ''): string {
  const own = Array.from({ length: chapters }, (_, at) => at)
  return (
    `<package><metadata><dc:title>${title}</dc:title></metadata><manifest>` +
    own.map((at) => `<item id="c${at}" href="t/c${at}.xhtml" media-type="application/xhtml+xml"/>`).join('') +
    `${items}</manifest><spine>${own.map((at) => `<itemref idref="c${at}"/>`).join('')}${spine}</spine><guide>${guide}</guide></package>`
  )
}

function book(chapters: readonly string[], spine = '', items = ''): Files {
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="b.opf"/></rootfiles></container>',
    'b.opf': opf(chapters.length, spine, items),
    ...Object.fromEntries(
      chapters.map((text, at) => [`t/c${at}.xhtml`, `<html><body>${text}</body></html>`]),
    ),
  }
}

/** What documents have beside their text. */
const PARTS: readonly Family[] = [
  {
    name: 'styles that hang from one another',
    format: 'docx',
    make: (size) =>
      zipped(
        {
          ...wordFiles(word(SENTENCE)),
          'word/styles.xml': `<w:styles>${fill(size, (at) => `<w:style w:styleId="s${at}"><w:basedOn w:val="s${at + 1}"/></w:style>`)}</w:styles>`,
        },
        0,
      ),
  },
  {
    name: 'relationships',
    format: 'docx',
    make: (size) =>
      zipped(
        { ...wordFiles(word(SENTENCE)), '_rels/.rels': fill(size, '<Relationship Type="a" Target="b"/>') },
        0,
      ),
  },
  {
    name: 'small entries',
    format: 'docx',
    make: (size) =>
      zipped(
        {
          ...wordFiles(word(SENTENCE)),
          ...Object.fromEntries(Array.from({ length: size / 130 }, (_, at) => [`a/${at}`, ''])),
        },
        0,
      ),
  },
  {
    name: 'archives in archives',
    format: 'docx',
    make: (size) => zipped({ ...wordFiles(word(SENTENCE)), 'a.zip': 'PK\x03\x04'.repeat(size / 4) }, 0),
  },
  {
    name: 'end records in a comment',
    format: 'docx',
    make: (size) =>
      Buffer.concat([zipped(wordFiles(word(SENTENCE)), 0), Buffer.from('PK\x05\x06'.repeat(size / 4))]),
  },
  {
    name: 'declared entities',
    format: 'docx',
    make: (size) =>
      zipped(
        {
          'word/document.xml': `<!DOCTYPE a [${fill(size, (at) => `<!ENTITY a${at} "&a${at - 1};&a${at - 1};">`)}]><w:document>${word(`&a9; ${SENTENCE}`)}</w:document>`,
        },
        0,
      ),
  },
  {
    name: 'flat',
    format: 'odt',
    make: (size) =>
      `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text">${fill(size, `<text:p>${SENTENCE}</text:p>`)}</office:document>`,
  },
  {
    name: 'styles that hang from one another',
    format: 'odt',
    make: (size) =>
      zipped(
        {
          ...openFiles(`<text:p>${SENTENCE}</text:p>`),
          'styles.xml': fill(
            size,
            (at) => `<style:style style:name="s${at}" style:parent-style-name="s${at + 1}"/>`,
          ),
        },
        0,
      ),
  },
]

function zipped(files: Files, level: 0 | 6): Uint8Array {
  const entries = Object.entries(files).map(([name, text]): [string, Zippable[string]] => [
    name,
    [Buffer.from(text), { level }],
  ])
  return zipSync(Object.fromEntries(entries))
}

/** Each body stored as it is, and as a bomb. */
function families(format: string, bodies: Readonly<Record<string, (size: number) => Files>>): Family[] {
  return Object.entries(bodies).flatMap(([name, files]) => [
    { name, format, make: (size: number) => zipped(files(size), 0) },
    { name: `${name}, a bomb`, format, make: (size: number) => zipped(files(bombed(size)), 6) },
  ])
}

function mapped(bodies: Readonly<Record<string, Body>>, filesOf: (body: string) => Files) {
  return Object.fromEntries(
    Object.entries(bodies).map(([name, body]) => [name, (size: number) => filesOf(body(size))]),
  )
}

/** Documents in archives: DOCX, ODT and EPUB. */
export const FAMILIES: readonly Family[] = [
  ...families('docx', mapped(WORD, wordFiles)),
  ...families('odt', mapped(OPEN, openFiles)),
  ...families('epub', BOOKS),
  ...PARTS,
]
