import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { pageOf, parse, summarize } from '../../src/browser.ts'

function node(html: string, head = ''): Element {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${html}</body></html>`)
  return document.body.firstElementChild ?? document.body
}

const textsOf = async (html: string) => (await pageOf(node(html))).page.blocks.map(({ text }) => text)

describe('the page in a node', () => {
  it.each([
    ['paragraphs', '<div><p>The mill turned.</p><p>It rained.</p></div>', ['The mill turned.', 'It rained.']],
    ['inline elements as part of their line', '<p>The <b>mi</b>ll <i>turned</i>.</p>', ['The mill turned.']],
    ['white space folded', '<p>\n  The\tmill\n  <b> turned</b> .</p>', ['The mill turned .']],
    ['lines', '<p>The mill turned.<br>It rained.</p>', ['The mill turned.', 'It rained.']],
    ['lines that break a sentence', '<p>The mill<br>turned.</p>', ['The mill turned.']],
    ['items', '<ul><li>The mill turned.</li><li>It rained.</li></ul>', ['The mill turned.', 'It rained.']],
    [
      'text beside elements',
      '<div>The mill turned.<p>It rained.</p>So it was.</div>',
      ['The mill turned.', 'It rained.', 'So it was.'],
    ],
    ['what the node itself is, whatever that is', '<aside>The mill turned.</aside>', ['The mill turned.']],
    [
      'no mark of a note',
      '<p>The mill turned.<sup><a href="#n">[1]</a></sup> It rained.</p>',
      ['The mill turned. It rained.'],
    ],
    [
      'the large first letter of a word',
      '<p><span class="dropcap">T</span> he mill turned.</p>',
      ['The mill turned.'],
    ],
  ])('has %s', async (_, html, texts) => {
    expect(await textsOf(html)).toEqual(texts)
  })

  it.each([
    ['a script', '<script>run("the mill")</script>'],
    ['a style', '<style>p { color: red }</style>'],
    ['a menu', '<nav>Home and more</nav>'],
    ['a button', '<button>Read on</button>'],
    ['a field', '<textarea>Say something</textarea>'],
    ['a choice', '<select><option>Monthly</option></select>'],
    ['what is hidden', '<p hidden>Not seen.</p>'],
    ['what is hidden from readers of screens', '<p aria-hidden="true">Not said.</p>'],
    ['what its style hides', '<p style="display: none">Not seen.</p>'],
    ['what only readers of screens say', '<span class="sr-only">Not seen.</span>'],
    ['a caption', '<figure><figcaption>The mill in spring.</figcaption></figure>'],
    ['a template', '<template><p>Not seen.</p></template>'],
    ['a comment', '<!-- Not seen. -->'],
    ['a prompt', '<no-time-to-read><details><p>It rained.</p></details></no-time-to-read>'],
  ])('has nothing of %s', async (_, html) => {
    expect(await textsOf(`<div><p>The mill turned.</p>${html}<p>It rained.</p></div>`)).toEqual([
      'The mill turned.',
      'It rained.',
    ])
  })

  it.each([
    ['on the node', '<article lang="pt-BR"><p>A balsa voltou.</p></article>', 'pt'],
    [
      'around it, as programs write it',
      '<div lang="de_AT"><article><p>Es regnete.</p></article></div>',
      'de',
    ],
    ['nowhere', '<article><p>It rained.</p></article>', undefined],
    ['as English, which templates say', '<article lang="en-GB"><p>Sadas vihma.</p></article>', undefined],
    ['as none that there is', '<article lang="xx-mill"><p>It rained.</p></article>', undefined],
  ])('has the language that is declared %s', async (_, html, language) => {
    const root = node(html)
    expect((await pageOf(root.querySelector('article') ?? root)).page.language).toBe(language)
  })

  it.each([
    [
      'its heading',
      '<article><h2>The mill turns</h2><p>It rained.</p></article>',
      '<title>Post</title>',
      'The mill turns',
    ],
    [
      'its heading of the first level',
      '<div><h1>The mill turns</h1><p>It rained.</p></div>',
      '<title>Post</title>',
      'The mill turns',
    ],
    [
      'that of its document',
      '<div><h2>Background</h2><p>It rained.</p></div>',
      '<title>The mill turns | The Valley Post</title><meta property="og:site_name" content="The Valley Post">',
      'The mill turns',
    ],
    ['none where nobody says one', '<div><p>It rained.</p></div>', '', null],
  ])('has for a title %s', async (_, html, head, title) => {
    expect((await pageOf(node(html, head))).page.title).toBe(title)
  })

  it('is plain data', async () => {
    const page = await pageOf(node('<div><p>The mill turned.</p></div>'))
    expect(structuredClone(page)).toEqual(page)
  })
})

describe('a sentence of a node', () => {
  it('knows its place in the text of that', async () => {
    const html =
      '<div><script>1</script><h2>The <i>mill</i></h2><p>The  old\n<b>mill</b> turned&nbsp;again. <span hidden>No.</span>Nobody <a href="/">saw</a> it.</p></div>'
    const root = node(html)
    const { sentences } = await parse(root)
    const places = sentences.map(({ span }) => root.textContent?.slice(span?.start, span?.end))
    expect(sentences.map(({ text }) => text)).toEqual(['The old mill turned again.', 'Nobody saw it.'])
    expect(places).toEqual(['The  old\nmill turned\u00a0again.', 'Nobody saw it.'])
  })

  it('is the same from the page of the node', async () => {
    const root = node('<div><p>The mill turned again on Monday.</p><p>Nobody saw it.</p></div>')
    expect(await summarize(await pageOf(root))).toEqual(await summarize(root))
  })
})
