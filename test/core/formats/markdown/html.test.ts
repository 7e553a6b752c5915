import { describe, expect, it } from 'vitest'
import { UserError } from '../../../../src/core/error.ts'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'
import { inputSpan } from '../../../../src/core/page/block.ts'
import { cpuSeconds } from '../../../patience.ts'

/** The blocks below a first paragraph, each as "kind: text", or its text alone where it is a paragraph. */
async function read(text: string): Promise<string[]> {
  const { blocks } = await parseMarkdown(`It rained.\n\n${text}\n\nIt was night.`)
  expect([blocks[0].text, blocks.at(-1)?.text]).toEqual(['It rained.', 'It was night.'])
  return blocks
    .slice(1, -1)
    .map(({ kind, level, text }) => (kind === 'paragraph' ? text : `${kind}${level ?? ''}: ${text}`))
}

describe('HTML in Markdown', () => {
  it.each([
    ['paragraphs', '<p>It turned. It fell.</p><p>It lay.</p>', ['It turned. It fell.', 'It lay.']],
    ['lines', '<p class="lead">\n    It turned\n    and fell.\n</p>', ['It turned and fell.']],
    ['boxes', '<div class="note">\nIt turned.\n</div>', ['It turned.']],
    ['boxes of Notion', '<aside>\n💡 It turned.\n\n</aside>', ['💡 It turned.']],
    ['no quotation pulled out', '<aside class="pquote">It turned.</aside>\n\nIt fell.', ['It fell.']],
    [
      'boxes that recommend',
      '<div class="admonition recommendation" markdown>\n\nIt turned.\n\n</div>\n\nIt fell.',
      ['It turned.', 'It fell.'],
    ],
    ['boxes around Markdown', '<div markdown="1">\n\nIt *turned*.\n\n</div>', ['It turned.']],
    ['text below a picture', '<img src="a.png" alt="It fell.">\nIt turned.', ['It turned.']],
    ['text below a break', '<br>\nIt turned.', ['It turned.']],
    ['centred text', '<center>It turned.</center>', ['It turned.']],
    ['a quotation', '<blockquote>It turned.<br>\nIt fell.</blockquote>', ['It turned.', 'It fell.']],
    ['a break in a sentence', '<p>It turned<br>\nand fell.</p>', ['It turned and fell.']],
    [
      'what opens',
      '<details>\n<summary>More</summary>\nIt turned.\n\nIt fell.\n</details>',
      ['More', 'It turned.', 'It fell.'],
    ],
    [
      'items',
      '<ul>\n  <li>It turned.\n  <li><b>It</b> fell.</li>\n</ul>',
      ['item: It turned.', 'item: It fell.'],
    ],
    ['headings', '<h2 align="center">The mill</h2>\nIt turned.', ['heading2: The mill', 'It turned.']],
    ['two breaks', '<p>It turned.<br><br>It fell.<br>It lay.</p>', ['It turned.', 'It fell.', 'It lay.']],
    ['references', '<p>Oak &amp; lime &#8212; it &lt;turned&gt; &copy.</p>', ['Oak & lime — it <turned> ©.']],
    [
      'Markdown in a line of HTML',
      '<p>It **turned**, see [it](https://mill.example) &amp; `it`.</p>',
      ['It turned, see it & it.'],
    ],
    ['a block between words', 'It turned.<p>It fell.</p>', ['It turned. It fell.']],
    ['an anchor', '<a name="mill"></a>It <em>turned</em>.', ['It turned.']],
    [
      'a table of prose',
      `<table><tr><td>${'It turned, '.repeat(12)}</td></tr></table>`,
      ['It turned, '.repeat(12).trim()],
    ],
    [
      'what is indented',
      '<div>\n  <div>\n    <h2>\n      Mill\n    </h2>\n    \n    <p>\n      It turned.\n    </p>\n  </div>\n</div>',
      ['heading2: Mill', 'It turned.'],
    ],
    ['a quoted block', '> <div>\n> It turned\n> and fell.\n> </div>', ['It turned and fell.']],
    ['a sign that is no tag', '<p>a < b and c > d, it turned.</p>', ['a < b and c > d, it turned.']],
    ['what stands behind an element that closes itself', '<iframe src="a" />\n\nIt turned.', ['It turned.']],
    [
      'what stands behind one that holds an expression',
      '<video\n  style={{ width: "100%" }}\n  src="a.mp4"\n/>\n\nIt turned.',
      ['It turned.'],
    ],
    ['a box that closes itself within a line', 'It <span class="gate"/>turned.', ['It turned.']],
    ['an element that nothing closes', '<center>\n\nIt turned.', ['It turned.']],
  ])('reads %s', async (_, text, blocks) => {
    expect(await read(text)).toEqual(blocks)
  })

  it.each([
    ['scripts', '<script>\nvar a = "It fell."\n\nrun(a)\n</script>'],
    ['styles', '<style>\n.a { color: red }\n</style>'],
    ['comments', '<!-- It fell.\n\nIt lay. -->'],
    ['what is hidden', '<div style="display: none">\n\nIt fell.\n\n</div>'],
    ['what is hidden in a line', '<span hidden>It fell.</span>'],
    ['captions', '<figure>\n\n![](a.jpg)\n\n<figcaption>It fell.</figcaption>\n</figure>'],
    ['what is named a caption', '<p class="wp-caption-text">It fell.</p>'],
    ['contents', '<div id="table-of-contents">\n<ul><li><a href="#a">It fell.</a></li></ul>\n</div>'],
    ['what stands at the foot', '<div class="post-footer">\n\nIt fell.\n\n</div>'],
    ['code', '<pre>\nrun()\n</pre>'],
    ['tables of data', '<table>\n<tr><td>Mill</td>\n\n<td>7</td></tr>\n\n</table>'],
    ['code in HTML', '<div>\n\n```html\n<p>It fell.</p>\n```\n\n</div>'],
    ['menus', '<nav>\n\n- [It](a.md)\n\n</nav>'],
    ['captions below a picture', '![a](a.jpg)\n*It fell.*'],
    ['captions in the next paragraph', '[![a](a.jpg)](b.html)\n\n_It fell._ _It lay._'],
  ])('leaves out %s', async (_, text) => {
    expect(await read(text)).toEqual([])
  })

  it('leaves out the marks of notes, and no exponents', async () => {
    expect(await read('It turned.<sup>1</sup> It fell<sup><a href="#n">2</a></sup>.')).toEqual([
      'It turned. It fell.',
    ])
    expect(await read('It is 10<sup>6</sup> m<sup>2</sup>.')).toEqual(['It is 106 m2.'])
  })

  it('reads emphasis that stands below text', async () => {
    expect(await read('![a](a.jpg)\nIt turned.\n\n*It fell.*')).toEqual(['It turned.', 'It fell.'])
  })

  it('reads what is named for something beside the article where it is the article', async () => {
    const { blocks } = await parseMarkdown(`<div class="sidebar"><p>${'It turned. '.repeat(9)}</p></div>`)
    expect(blocks).toHaveLength(1)
  })

  it('says where its sentences stand', async () => {
    const html = '<p>Oak &amp; lime <b>turned</b>.<br>They **fell** there.</p>'
    const input = `It rained.\n\n${html}\n\n> <div>Elm &lt;and ash\n> fell.</div>`
    for (const block of (await parseMarkdown(input)).blocks) {
      for (const { 0: word, index } of block.text.matchAll(/\p{L}+/gu)) {
        const { start, end } = inputSpan(block, index, index + word.length)!
        expect(input.slice(start, end)).toBe(word)
      }
    }
  })

  it.each([
    '<p>',
    '<div>',
    '<div>\n\n',
    '</p>',
    '<a ',
    '<a>b\n\n',
    '<br>',
    '<table><tr><td>',
    '<!-- ',
    '<p>a **b',
    '<ul><li>',
  ])('reads half a megabyte of %j, or says that it cannot, in seconds', async (piece) => {
    const text = piece.repeat(500_000 / piece.length)
    const work = async () => {
      await parseMarkdown(text).catch((error: unknown) => expect(error).toBeInstanceOf(UserError))
    }
    expect(await cpuSeconds(work)).toBeLessThan(10)
  })
})
