import { describe, expect, it } from 'vitest'
import { parseEpub } from '../../../src/core/formats/epub/parse.ts'
import { summarizeSource } from '../../../src/core/summarize.ts'
import { archive, epub } from '../../archive.ts'

describe('parseEpub', () => {
  it('gives the title and the chapters in the order of the spine', async () => {
    const { title, blocks } = await parseEpub(
      epub(['<h1>One</h1><p>It stood.</p>', '<p>It turned&nbsp;once.</p>']),
    )
    const [first, second] = ['OPS/t/c0.xhtml', 'OPS/t/c1.xhtml']
    expect(title).toBe('The Mill')
    expect(blocks).toEqual([
      { kind: 'heading', level: 1, text: 'One', anchors: null, chapter: first },
      { kind: 'paragraph', text: 'It stood.', anchors: null, chapter: first },
      { kind: 'paragraph', text: 'It turned once.', anchors: null, chapter: second },
    ])
  })

  it('has each sentence know its chapter and the heading that it stands under', async () => {
    const bytes = epub(['<p>It stood by the old weir.</p>', '<h1>Two</h1><p>It turned once in spring.</p>'])
    const { summary } = await summarizeSource({ name: 'a.epub', format: 'epub', bytes }, { percent: 100 })
    expect(summary.sentences.map(({ chapter, heading }) => [chapter, heading])).toEqual([
      ['OPS/t/c0.xhtml', null],
      ['OPS/t/c1.xhtml', 'Two'],
    ])
  })

  it.each([
    [
      'reads on behind elements that close themselves',
      '<title/><script src="a"/><a id="p1"/><p>It stood.</p>',
    ],
    ['leaves out navigation', '<nav><ol><li>One.</li></ol></nav><p>It stood.</p>'],
    [
      'leaves out the imprint',
      '<section epub:type="copyright-page"><p>It was made.</p></section><p>It stood.</p>',
    ],
    [
      'leaves out one of several words',
      '<div epub:type="backmatter colophon"><p>It was set.</p></div><p>It stood.</p>',
    ],
    [
      'leaves out whom it is for',
      '<section epub:type="dedication"><p>For my mother.</p></section><p>It stood.</p>',
    ],
    [
      'leaves out what says so by its role',
      '<section role="doc-colophon"><p>It was set.</p></section><p>It stood.</p>',
    ],
    [
      'leaves out what the page calls boilerplate',
      '<section class="pg-boilerplate pgheader"><p>It is for the use of anyone.</p></section><p>It stood.</p>',
    ],
    ['leaves out notes', '<p>It stood.</p><aside epub:type="footnote"><p>It fell.</p></aside>'],
    [
      'leaves out the numbers of pages within a line',
      '<p>It <span epub:type="pagebreak">12</span>stood.</p>',
    ],
    ['leaves out readings', '<p>It <ruby>st<rp>(</rp><rt>s t</rt><rp>)</rp>ood</ruby>.</p>'],
    ['leaves out scripts within a line', '<p>It <script>a()</script>stood.</p>'],
    ['leaves out page numbers in links', '<p><a href="#p1">12</a></p><p>It stood.</p>'],
  ])('%s', async (_, chapter) => {
    const { blocks } = await parseEpub(epub([chapter]))
    expect(blocks.map(({ text }) => text)).toEqual(['It stood.'])
  })

  it('keeps what a book says of copyright, and what its guide calls the first text', async () => {
    const story =
      '<section epub:type="chapter"><p>All rights to the song were reserved, and it stood.</p></section>'
    expect((await parseEpub(epub([story]))).blocks).toHaveLength(1)
  })

  it.each([
    ['<h2>Impressum</h2><p>Erste Auflage. Gedruckt in Leipzig.</p>'],
    ['<h2>THE FULL PROJECT GUTENBERG™ LICENSE</h2><p>By using this work you agree to the terms.</p>'],
    ['<h1>奥付</h1><p>初版発行。</p>'],
    ['<p>The mill, a novel.</p><p>ISBN 978-3-16-148410-0</p><p>Printed by hand in Leeds.</p>'],
    ['<p>© 2020 Ann Lee.</p><p>No part of it may be copied by anyone.</p>'],
  ])('leaves out whole files whose words say that they are an imprint: %s', async (imprint) => {
    const { blocks } = await parseEpub(epub([imprint, '<p>It turned.</p>']))
    expect(blocks.map(({ text }) => text)).toEqual(['It turned.'])
  })

  it.each([['<p>He had copyright in the song, he said.</p>'], ['<p>In 1970 the ISBN was invented.</p>']])(
    'keeps a chapter that speaks of such: %s',
    async (chapter) => {
      expect((await parseEpub(epub([chapter, '<p>It turned.</p>']))).blocks).toHaveLength(2)
    },
  )

  it('leaves out whole files that the guide calls an imprint, but no parts of files', async () => {
    const book = {
      'META-INF/container.xml': '<rootfile full-path="b.opf"/>',
      'b.opf':
        '<p><item id="a" href="a.html" media-type="text/html"/><item id="b" href="b.html" media-type="text/html"/>' +
        '<itemref idref="a"/><itemref idref="b"/><guide><reference type="copyright-page" href="a.html"/>' +
        '<reference type="toc" href="b.html#toc"/></guide></p>',
      'a.html': '<p>It was made.</p>',
      'b.html': '<p>It turned.</p>',
    }
    const { blocks } = await parseEpub(archive(book))
    expect(blocks.map(({ text }) => text)).toEqual(['It turned.'])
  })

  it('reads a chapter once, however often the spine names it, and goes on where one is missing', async () => {
    const book = {
      'META-INF/container.xml': '<rootfile full-path="b.opf"/>',
      'b.opf':
        '<p><item id="a" href="a%20b.html#x" media-type="text/html"/><item id="b" href="../../b.html" media-type="text/html"/>' +
        '<itemref idref="b"/><itemref idref="a"/><itemref idref="a"/><itemref idref="z"/></p>',
      'a b.html': '<p>It turned.</p>',
    }
    const { blocks } = await parseEpub(archive(book))
    expect(blocks.map(({ text }) => text)).toEqual(['It turned.'])
  })

  it.each([
    ['OPS/b.opf', 't/a.xhtml', 'OPS/t/a.xhtml'],
    ['OPS/b.opf', './/t/../a.xhtml', 'OPS/a.xhtml'],
    ['OPS/x/b.opf', '../t/a.xhtml', 'OPS/t/a.xhtml'],
    ['OPS/b.opf', '/a.xhtml', 'OPS/a.xhtml'],
    ['b.opf', 'a%20b.xhtml#x', 'a b.xhtml'],
    ['OPS/b.opf', '../../a.xhtml', 'a.xhtml'],
  ])('finds from %s that %s is %s', async (opf, href, chapter) => {
    const book = {
      'META-INF/container.xml': `<rootfile full-path="${opf}"/>`,
      [opf]: `<p><item id="a" href="${href}" media-type="text/html"/><itemref idref="a"/></p>`,
      [chapter]: '<p>It turned.</p>',
    }
    expect((await parseEpub(archive(book))).blocks).toHaveLength(1)
  })

  it.each([
    ['no package', archive({ mimetype: 'application/epub+zip' }), 'no EPUB book in it'],
    ['a lock', epub(['<p>It stood.</p>'], { 'META-INF/rights.xml': '<rights/>' }), 'locked against copying'],
    ['its end cut off', epub(['<p>It stood.</p>']).subarray(0, 200), 'a damaged archive'],
  ])('says that a book has %s', async (_, bytes, what) => {
    await expect(parseEpub(bytes)).rejects.toMatchObject({ name: 'UserError', what })
  })
})
