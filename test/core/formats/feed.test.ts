import { describe, expect, it } from 'vitest'
import { detectFormat, formatOfMediaType } from '../../../src/core/formats/detect.ts'
import { articlesOfFeed, parseFeed } from '../../../src/core/formats/feed/parse.ts'
import { articlesIn } from '../../../src/core/formats/parse-source.ts'
import { cpuSeconds } from '../../patience.ts'

const rss = (...items: string[]) =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Mills</title><link>https://m.example</link>` +
  `<image><title>A sail</title><url>a.png</url></image>${items.map((item) => `<item>${item}</item>`).join('')}</channel></rss>`
const atom = (...entries: string[]) =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">&lt;b&gt;Mills&lt;/b&gt;</title>${entries.map((entry) => `<entry>${entry}</entry>`).join('')}</feed>`
const articles = (text: string) =>
  articlesOfFeed(text).map(({ name, page }) => ({
    name,
    title: page.title,
    texts: page.blocks.map((block) => block.text),
  }))
const textsOf = (text: string) => articles(text).flatMap(({ texts }) => texts)

describe('articlesOfFeed', () => {
  it('gives each entry with its title, its address and its text', () => {
    const [first, second] = ['It turned.', 'It stood.'].map(
      (text, at) =>
        `<title>Mill ${at}</title><link>https://m.example/${at}</link><description>${text}</description>`,
    )
    const expected = [
      { name: 'https://m.example/0', title: 'Mill 0', texts: ['It turned.'] },
      { name: 'https://m.example/1', title: 'Mill 1', texts: ['It stood.'] },
    ]
    expect(articles(rss(first, second))).toEqual(expected)
    const rdf = `<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>Mills</title></channel><item>${first}</item><item>${second}</item></rdf:RDF>`
    expect(articles(rdf)).toEqual(expected)
  })

  it('gives those of Atom', () => {
    const entry =
      '<title type="html">The &amp;lt;b&amp;gt; mill</title><link rel="edit" href="https://m.example/e"/>' +
      '<link href="https://m.example/a"/><author><name>Ada</name><title>Ms</title></author><content type="html">&lt;p&gt;It turned.&lt;/p&gt;</content>'
    expect(articles(atom(entry))).toEqual([
      { name: 'https://m.example/a', title: 'The <b> mill', texts: ['It turned.'] },
    ])
  })

  it.each([
    [
      'escaped',
      '<description>&lt;p&gt;It &amp;amp; she turned.&lt;/p&gt;&lt;p&gt;It stood.&lt;/p&gt;</description>',
    ],
    [
      'in CDATA',
      '<content:encoded><![CDATA[<p>It &amp; she turned.</p><p>It stood.</p>]]></content:encoded>',
    ],
    [
      'escaped twice',
      '<description>&amp;lt;p&amp;gt;It &amp;amp;amp; she turned.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;It stood.&amp;lt;/p&amp;gt;</description>',
    ],
    [
      'escaped in CDATA, but for one sign',
      '<description><![CDATA[&lt;p>It &amp;amp; she turned.&lt;/p>&lt;p>It stood.&lt;/p>]]></description>',
    ],
    ['plain', '<description>It &amp; she turned.\n\nIt stood.</description>'],
    ['broken', '<description>It &amp;amp; she turned.&lt;br&gt;&lt;br&gt;It stood.</description>'],
    [
      'XHTML',
      '<content type="xhtml"><div xmlns="x"><p>It <em>&amp; she</em> turned.</p><p>It stood.</p></div></content>',
    ],
    [
      'XHTML with a prefix',
      '<content type="xhtml"><h:div xmlns:h="x"><p>It &amp; she turned.</p><p>It stood.</p></h:div></content>',
    ],
  ])('reads text that is %s', (_, element) => {
    expect(textsOf(rss(element))).toEqual(['It & she turned.', 'It stood.'])
    expect(textsOf(atom(element))).toEqual(['It & she turned.', 'It stood.'])
  })

  it('takes the longest of what tells of an entry', () => {
    const long = '<content:encoded><![CDATA[<p>It turned.</p><p>It stood.</p>]]></content:encoded>'
    const short = '<description>It turned …</description><itunes:summary>It.</itunes:summary>'
    expect(textsOf(rss(long + short))).toEqual(['It turned.', 'It stood.'])
    expect(textsOf(rss(short + long))).toEqual(['It turned.', 'It stood.'])
  })

  it('leaves out entries without text, and what is no prose', () => {
    const entry =
      '<description><![CDATA[<figure>It slept.</figure><p>It turned.</p><script>a()</script>]]></description>'
    expect(textsOf(rss('<title>A</title>', '<description/>', entry))).toEqual(['It turned.'])
  })

  it.each([['javascript:a()'], ['/mill'], ['']])('takes %j for no address', (address) => {
    expect(articles(rss(`<link>${address}</link><description>It turned.</description>`))[0].name).toBe(null)
  })

  it.each(['<rss>', '<rss><channel><item>', '<feed><entry><content>It', '<rss><item></channel>', 'no feed'])(
    'gives nothing or little of %s',
    (text) => {
      expect(articlesOfFeed(text).length).toBeLessThan(2)
    },
  )

  it.each(['<item>', '<entry><title>', '</item>', '<item/>', '&amp;lt;', '<link>', '<![CDATA[', '<content>'])(
    'reads or refuses a megabyte of %j in seconds',
    async (mark) => {
      const flood = `<rss><channel>${mark.repeat(1_000_000 / mark.length)}`
      const read = () => {
        try {
          articlesOfFeed(flood)
        } catch (error) {
          expect(error).toMatchObject({ name: 'UserError' })
        }
      }
      expect(await cpuSeconds(read)).toBeLessThan(5)
    },
  )
})

describe('parseFeed', () => {
  it('gives one page, with a section for each entry', () => {
    const items = ['It turned.', 'It stood.'].map(
      (text, at) => `<title>Mill ${at}</title><description>${text}</description>`,
    )
    const { title, blocks } = parseFeed(rss(...items))
    expect(title).toBe('Mills')
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Mill 0'],
      ['paragraph', 'It turned.'],
      ['heading', 'Mill 1'],
      ['paragraph', 'It stood.'],
    ])
    expect(parseFeed(atom('<title>A</title>', ...items)).title).toBe('Mills')
  })

  it('gives a single entry under its own title', () => {
    expect(parseFeed(rss('<title>The mill</title><description>It turned.</description>')).title).toBe(
      'The mill',
    )
  })
})

describe('articlesIn', () => {
  it('names entries by their addresses, else by the feed and a number', async () => {
    const text = rss(
      '<link>https://m.example/a</link><description>It turned.</description>',
      '<description>It stood.</description>',
    )
    const sources = await articlesIn({ name: 'a.rss', format: 'feed', text })
    expect(sources.map(({ name, format }) => [name, format])).toEqual([
      ['https://m.example/a', 'feed'],
      ['a.rss#2', 'feed'],
    ])
  })

  it('gives any other source as it is', async () => {
    const text = { name: '-', format: 'text', text: 'It turned.' } as const
    const bytes = { name: '-', format: 'pdf', bytes: new Uint8Array() } as const
    expect([await articlesIn(text), await articlesIn(bytes)]).toEqual([[text], [bytes]])
  })
})

describe('a feed is known', () => {
  it.each([
    ['news.xml', rss()],
    ['a.txt', rss()],
    ['-', `\n<!-- made by hand -->\n${rss().replace('<?xml version="1.0"?>', '')}`],
    ['-', `<?xml version="1.0"?><?xml-stylesheet href="a.css"?><!DOCTYPE rss>${rss().slice(22)}`],
    ['-', atom('<content type="html">&lt;p>&lt;p>&lt;p></content>')],
    ['-', rss('<description><![CDATA[<p>a</p><p>b</p><p>c</p>]]></description>')],
    ['-', '<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    ['a.atom', 'It turned.'],
  ])('as %s by its name or look: %j', (name, text) => {
    expect(detectFormat(name, text)).toBe('feed')
  })

  it('and other XML is none', () => {
    expect(detectFormat('-', '<rdf:RDF xmlns="http://xmlns.com/foaf/0.1/">')).toBe('html')
    expect(detectFormat('-', 'A feed begins with <rss version="2.0">.')).toBe('text')
    expect(formatOfMediaType('application/xml')).toBe(null)
  })
})
