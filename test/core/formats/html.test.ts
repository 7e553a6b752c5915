import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/core/formats/html/parse.ts'
import { cpuSeconds } from '../../patience.ts'

const PROSE =
  'The mill above the town turned for the first time in forty years, and half the valley came to see it.'
const texts = (html: string) => parseHtml(html).blocks.map(({ text }) => text)

/** A page whose article holds the given HTML. */
const page = (html: string) =>
  `<!doctype html><title>The mill turns</title><body><nav><a href=/>Home</a></nav><article><h1>The mill turns</h1>` +
  `<p>${PROSE}</p>${html}<p>${PROSE.replace('mill', 'sail')}</p></article><footer>All rights kept.</footer>`

describe('parseHtml', () => {
  it('gives the title and the main text of a page', () => {
    const { title, blocks } = parseHtml(
      page('<h2>The wood</h2><p>It is oak.</p><ul><li>Ash for cogs.</li></ul>'),
    )
    expect(title).toBe('The mill turns')
    expect(blocks.filter(({ text }) => text !== title)).toEqual([
      { kind: 'paragraph', text: PROSE, anchors: null },
      { kind: 'heading', level: 2, text: 'The wood', anchors: null },
      { kind: 'paragraph', text: 'It is oak.', anchors: null },
      { kind: 'item', text: 'Ash for cogs.', anchors: null },
      { kind: 'paragraph', text: PROSE.replace('mill', 'sail'), anchors: null },
    ])
  })

  it.each([
    ['a script', '<script>It("turned.")</script>'],
    ['a style', '<style>p { color: red }</style>'],
    ['a comment', '<!-- It turned. -->'],
    ['a hidden element', '<p hidden>It turned.</p>'],
    ['an element hidden from screen readers', '<p aria-hidden="true">It turned.</p>'],
    ['an element without display', '<p style="color:red; DISPLAY : none">It turned.</p>'],
    ['what a hidden element holds', '<div hidden><div><p>It turned.</p></div></div>'],
    ['navigation', '<nav><p>It turned.</p></nav>'],
    ['a menu by its role', '<div role="navigation"><p>It turned.</p></div>'],
    ['a caption', '<figure><img src=x><figcaption>It turned.</figcaption></figure>'],
    ['code', '<pre>It turned.</pre>'],
    ['a table of data', '<table><tr><td>It turned.<td>1984</table>'],
    ['a button', '<button>It turned.</button>'],
    [
      'a prompt with a summary',
      '<no-time-to-read for=story><details><ul><li>It turned.</ul></details></no-time-to-read>',
    ],
    ['a link to another page', '<p><a href="/more">The other mill, too</a> &raquo;</p>'],
    ['an aside', '<aside><p>It turned.</p></aside>'],
    ['an article in the article', '<article><p>It turned.</p></article>'],
    ['what its class calls a caption', '<div class="img-caption"><p>It turned.</p><p>It stood.</p></div>'],
    [
      'what its class calls an image',
      '<div class="ArticleBody-inlineImage"><p>It turned.</p><p>It stood.</p></div>',
    ],
    ['its contents', '<div id="table-of-contents"><p>It turned.</p><p>It stood.</p></div>'],
    ['what stands at its foot', '<div class="post-footer"><p>It turned.</p><p>It stood.</p></div>'],
    ['what is said about its author', '<div class="post-author"><p>It turned.</p><p>It stood.</p></div>'],
  ])('leaves out %s', (_, html) => {
    expect(texts(page(html))).toEqual(texts(page('')))
  })

  it.each([
    ['keeps the words of a line together', '<p>It <b>turn</b>ed, <i>he</i> said.', ['It turned, he said.']],
    ['decodes references', '<p>Caf&eacute; &amp; mill &#8212; &#x1f33e;.', ['Café & mill — 🌾.']],
    ['folds white space', '<p>It\n   turned&nbsp; twice.\t', ['It turned twice.']],
    ['ends a block at two line breaks', '<p>It stood<br><br>It turned.', ['It stood', 'It turned.']],
    [
      'ends a block at a line break after a sentence',
      '<p>It stood.<br>it turned.',
      ['It stood.', 'it turned.'],
    ],
    ['joins lines that run on', '<p>It stood and<br>it turned.', ['It stood and it turned.']],
    [
      'reads the cells of a page laid out as a table',
      `<table><tr><td>${PROSE} ${PROSE}</table>`,
      [`${PROSE} ${PROSE}`],
    ],
    ['drops note marks', '<p>It turned.<sup><a href="#1">[1]</a></sup> It stood.', ['It turned. It stood.']],
    ['keeps exponents', '<p>It has 12 m<sup>2</sup> of sail.', ['It has 12 m2 of sail.']],
  ])('%s', (_, html, blocks) => {
    expect(texts(html)).toEqual(blocks)
  })

  it('reads an article whose class calls all of it a caption', () => {
    expect(texts(`<div class="caption"><p>${PROSE} ${PROSE}</p></div>`)).toEqual([`${PROSE} ${PROSE}`])
  })

  it.each([
    ['nested too deep', '<div>'.repeat(100_000)],
    [
      'nested too deep for so many end tags',
      `${'<div>'.repeat(4_000)}${PROSE}${'</b></i></u>'.repeat(80_000)}`,
    ],
    ['nested too deep for so many paragraphs', `${'<span>'.repeat(4_000)}${`<p>${PROSE}</p>`.repeat(9_000)}`],
    [
      'strewn with attributes',
      `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}="b"`).join(' ')}>${PROSE}`,
    ],
  ])('says that a page is %s', (_, html) => {
    expect(() => parseHtml(html)).toThrow(expect.objectContaining({ name: 'UserError', code: 'too-complex' }))
  })

  it.each([
    ['nested elements', `${'<div>'.repeat(4_000)}${PROSE}`],
    ['nested elements that hold text', `<div>${PROSE} `.repeat(4_000)],
    ['paragraphs', `<p>${PROSE}</p>`.repeat(50_000)],
    ['closing tags alone', '</p></div>'.repeat(100_000)],
    ['line breaks', `x<br>`.repeat(200_000)],
    ['line breaks with spaces around them', 'a <br> '.repeat(150_000)],
    ['raised letters', `<p>${'mill<sup>a</sup>'.repeat(70_000)}`],
    ['raised marks', `<p>${'mill<sup>1</sup> '.repeat(70_000)}`],
    ['drop caps', `<p>${'<span class="dropcap">T</span>he '.repeat(30_000)}`],
    ['opening brackets', '<'.repeat(1_000_000)],
    ['ampersands', '&'.repeat(1_000_000)],
    ['references', '&lt;'.repeat(300_000)],
    ['open comments', '<!--'.repeat(300_000)],
    ['classes', `<p class="${'a '.repeat(300_000)}">${PROSE}`],
    ['one line of text', `<p>${`${PROSE} `.repeat(50_000)}`],
    ['cells', `<table>${'<tr><td>It turned.'.repeat(50_000)}`],
    ['open tables', `<table><tr><td>${PROSE}`.repeat(1_000)],
  ])('reads megabytes of %s in seconds', async (_, html) => {
    expect(await cpuSeconds(() => parseHtml(html))).toBeLessThan(20)
  })

  it('gives clean blocks, or says what is wrong, whatever the tags are', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'br',
      'table',
      'td',
      'a href=x',
      'title',
      'h1',
      'li',
      'script',
      'svg',
      '!--',
    )
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name.split(' ')[0]}>`),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('&amp', '&#0;', '&#xd800;', '<![CDATA[', '-->', '<', '"', PROSE),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { text, anchors } of parseHtml(pieces.join('')).blocks) {
          expect(anchors).toBe(null)
          expect(text).toMatch(/[\p{L}\p{N}]/u)
          expect(text).not.toMatch(/^\s|\s$|\s\s/)
          expect(text).not.toMatch(/\p{Cs}/u)
        }
      }),
      { numRuns: 300 },
    )
  })
})
