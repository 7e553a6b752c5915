import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/core/error.ts'
import { parseMarkdown } from '../../../src/core/formats/markdown/parse.ts'
import { cpuSeconds } from '../../patience.ts'

async function texts(text: string): Promise<string[]> {
  return (await parseMarkdown(text)).blocks.map((block) => block.text)
}

const PROSE =
  'It turned for a hundred years, day and night, whatever the river brought, and then the town sold it.'

describe('Markdown', () => {
  it.each([
    ['in small letters', 'A pipe joins two tools. `weave` reads lines.', ['weave']],
    ['of several words', 'Try `weave --all now`. `spin` is next.', ['weave', 'spin']],
    ['in an item', '- `card` combs wool. It is old.', ['card']],
    ['with a capital', 'We use `Loom`. It weaves.', undefined],
    ['in a fence alone', '```\nweave\n```\n\nIt weaves.', undefined],
  ])('knows the first words of code %s', async (_, text, code) => {
    expect((await parseMarkdown(text)).blocks[0].code).toEqual(code)
  })

  it.each([
    ['front matter', '---\ntitle: The mill turns\n---\n\nIt turned.', 'The mill turns'],
    ['a file name over the heading', '---\ntitle: the-mill\n---\n\n# The mill\n\nIt turned.', 'The mill'],
    ['front matter over a heading', '---\ntitle: "The mill"\n---\n\n# Saturday\n\nIt turned.', 'The mill'],
    ['a first heading', '# The *mill* turns\n\nIt turned.', 'The mill turns'],
    ['an underlined heading', 'The mill turns\n===\n\nIt turned.', 'The mill turns'],
    ['nothing', 'It turned.\n\n# The mill', null],
    [
      'a heading of the second level',
      '## The mill turns again\n\nIt turned.\n\n## Why\n\nWind.\n\n## How\n\nFast.',
      'The mill turns again',
    ],
    ['a short one, where others are deeper', '## The mill\n\nIt turned.\n\n### Why\n\nWind.', 'The mill'],
    ['no first of several sections', '## Summary\n\nIt turned.\n\n## Why\n\nWind.\n\n## How\n\nFast.', null],
    [
      'no first of several sections of two words',
      '### Next steps\n\nTurn it.\n\n### Why\n\nWind.\n\n### How\n\nFast.',
      null,
    ],
    [
      'fields of reStructuredText',
      ':template: mill.html\n\n========\nThe mill\n========\n\n.. _a: b\n\nIt turned.',
      'The mill',
    ],
    ['a line between two lines of marks', '--------\nThe mill\n--------\n\nIt turned.', 'The mill'],
    [
      'the first kind of heading in reStructuredText',
      'Mill\n----\n\n.. _a: b\n\nIt turned.\n\nWhy\n===\n\nWind.\n\nHow\n===\n\nFast.',
      'Mill',
    ],
    ['front matter without a title', '---\nauthor: Ann Lee\n---\n\nIt turned.', null],
    ['broken front matter', '---\ntitle: [\n---\n\nIt turned.', null],
    ['a title that is a list', '---\ntitle: [The mill]\n---\n\nIt turned.', null],
    ['a title that is a number', '---\ntitle: 1984\n---\n\nIt turned.', '1984'],
    [
      'a title with marks',
      '---\ntitle: "Review: _The *old* mill_"\n---\n\nIt turned.',
      'Review: The old mill',
    ],
    [
      'a title with entities',
      '---\ntitle: The mill &#8211; <i>oak &amp; lime</i>\n---\n\nIt turned.',
      'The mill – oak & lime',
    ],
    [
      'a title with a name of code',
      '---\ntitle: Why my_mill_name fell\n---\n\nIt turned.',
      'Why my_mill_name fell',
    ],
    [
      'its only top heading below tags',
      `#mills #rivers\n\n# The mill\n\n${PROSE}\n\n## Later\n\n${PROSE}`,
      'The mill',
    ],
    ['its only top heading below a note', `> [!NOTE]\n> It moved.\n\n# The mill\n\n${PROSE}`, 'The mill'],
    ['its only top heading below a link', `[< Rivers](2.md)\n\n---\n\nThe mill\n===\n\n${PROSE}`, 'The mill'],
    ['no heading below as much prose', `${PROSE}\n\n# Installation\n\n${PROSE}`, null],
    [
      'none of several headings below prose',
      `It moved.\n\n# Mills\n\n${PROSE}\n\n# Rivers\n\n${PROSE}`,
      null,
    ],
    [
      'a title that begins like a list',
      '---\ntitle: 10. mill of the year\n---\n\nIt turned.',
      '10. mill of the year',
    ],
  ])('takes its title from %s', async (_, text, title) => {
    expect((await parseMarkdown(text)).title).toBe(title)
  })

  it('knows where a paragraph lies after a megabyte of blank lines', async () => {
    const blank = '\n'.repeat(1_000_000)
    const [first, second] = (await parseMarkdown(`It turned.${blank}It rained.`)).blocks
    expect(first?.text).toBe('It turned.')
    expect(second?.anchors?.[0]?.[1]).toBe('It turned.'.length + blank.length)
  })

  it('makes a title of front matter safe for a terminal', async () => {
    expect((await parseMarkdown('---\ntitle: "The \\e[31mmill\\a\\n turns"\n---\n\nIt turned.')).title).toBe(
      'The mill turns',
    )
  })

  it.each([
    ['fenced code', '```\nrun()\n```'],
    ['indented code', '    run()'],
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['an image', '![a mill](mill.jpg "Mill")'],
    ['an image by reference', '![a mill][mill]\n\n[mill]: mill.jpg'],
    ['a footnote', '[^1]: It was the wind.'],
    ['a link target', '[mill]: https://mill.example "Mill"'],
    ['an advertisement in HTML', '<div class="advert">\nBuy flour.\n</div>'],
    ['a comment', '<!-- It is a secret. -->'],
    ['a rule', '---'],
  ])('leaves out %s', async (_, block) => {
    expect(await texts(`It turned.\n\n${block}\n\nIt stopped.`)).toEqual(['It turned.', 'It stopped.'])
  })

  it.each([
    ['emphasis', 'It *really* __turned__.', 'It really turned.'],
    ['inline code', 'Call `run()` twice.', 'Call run() twice.'],
    ['a link', 'See [the *mill*](https://mill.example).', 'See the mill.'],
    ['an address', 'See <https://mill.example>.', 'See https://mill.example.'],
    ['a footnote mark', 'It turned.[^1] It stopped.\n\n[^1]: Wind.', 'It turned. It stopped.'],
    ['struck-out words', 'It ~~fell~~ turned.', 'It turned.'],
    ['a hard break', 'It turned  \nand stopped.', 'It turned and stopped.'],
    ['a line break', 'It turned\nand stopped.', 'It turned and stopped.'],
    ['a break tag', 'It turned<br>and stopped.', 'It turned and stopped.'],
    ['a reference', 'Oak &amp; lime &#8212; &lt;both&gt;.', 'Oak & lime — <both>.'],
    ['an escape', '1986\\. It \\*turned\\*.', '1986. It *turned*.'],
    ['a star that nothing closes', '*It turned **fast** and stopped.', 'It turned fast and stopped.'],
    ['a line below a bracket that nothing closes', '_(In May) it turned.', '(In May) it turned.'],
    ['stars before what somebody said', '**“It turned,” he said.', '“It turned,” he said.'],
    [
      'marks behind a space that close nothing',
      '_It **turned** and stopped.\u00a0 _',
      'It turned and stopped.',
    ],
    ['a star that is meant', '\\*It turned. *nix too.', '*It turned. *nix too.'],
    ['a block quote', '> It turned\n> and stopped.', 'It turned and stopped.'],
    ['a range', 'It took 2~3 days. It took 4~5 nights.', 'It took 2~3 days. It took 4~5 nights.'],
    ['an approximation', 'It took ~5 days and ~6 nights.', 'It took ~5 days and ~6 nights.'],
  ])('reads %s as prose', async (_, text, prose) => {
    expect(await texts(text)).toEqual([prose])
  })

  it.each([
    '- [Wind](#wind)\n- [Rain](#rain)\n  - [Hail](#hail)',
    '1. [Der Wind](#der-wind)\n2. [**Der** Regen](#der-regen)',
    '- [Wind](#wind)\n- [Rain](#rain)\n<!-- end of contents -->',
    '* [風](#風)\n\n* [雨](#雨) [雪](#雪)',
  ])('reads no table of contents: %j', async (list) => {
    expect(await texts(`It turned.\n\n${list}\n\nIt stopped.`)).toEqual(['It turned.', 'It stopped.'])
  })

  it('reads items that are more than a link to a place in the text', async () => {
    const list = '- [Wind](https://mill.test/#wind)\n- See [rain](#rain).\n\n[Hail](#hail)'
    expect(await texts(list)).toEqual(['Wind', 'See rain.', 'Hail'])
  })

  it('parts list items, tight and loose, nested and with tasks', async () => {
    const list =
      '- It turned.\n- It stopped.\n  - It creaked.\n\n1. [x] Oil it.\n\n2. [ ] Wait.\n\n   And wait.'
    const { blocks } = await await parseMarkdown(list)
    expect(blocks.map(({ text }) => text)).toEqual([
      'It turned.',
      'It stopped.',
      'It creaked.',
      'Oil it.',
      'Wait.',
      'And wait.',
    ])
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['item']))
  })

  it('takes a line for a heading though no space parts it from its marks', async () => {
    const { title, blocks } = await parseMarkdown('#The mill\n\nIt turned.\n\n##Why ##\n\n#wind #Rain')
    expect(title).toBe('The mill')
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'paragraph: It turned.',
      'heading: Why',
      'paragraph: #wind #Rain',
    ])
  })

  it('keeps headings as structure', async () => {
    const { blocks } = await parseMarkdown('It turned.\n\n## Why\n\nThe wind.')
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  it('says where in the input its words stand', async () => {
    const text = '# The mill\n\nIt *really* turned\n> &amp; stopped.'
    const input = `${text}\n\n- See [it](x) \\* here.`
    for (const { text: block, anchors } of (await parseMarkdown(input)).blocks) {
      for (const word of block.match(/\p{L}+/gu)!) {
        const at = block.indexOf(word)
        const [start, offset] = anchors!.findLast(([start]) => start <= at)!
        expect(input.slice(offset + at - start, offset + at - start + word.length)).toBe(word)
      }
    }
  })

  it.each([
    'It turned, see <https://mill.example/a> or www.mill.example.',
    'It "www.mill.example" turned (https://mill.example/a_(b)).',
    'It ![a picture](www.a.example) turned [https://mill.example/a.',
    'See：www.mill.example, _ann@mill.example_ and /lee@mill.example.',
  ])('says where an address stands: %s', async (input) => {
    for (const { text, anchors } of (await parseMarkdown(input)).blocks) {
      for (const { 0: word, index } of text.matchAll(/[\p{L}.@]+/gu)) {
        const [start, offset] = anchors!.findLast(([start]) => start <= index)!
        expect(input.slice(offset + index - start, offset + index - start + word.length)).toBe(word)
      }
    }
  })

  it.each([
    ['block quotes', '>'.repeat(10_000)],
    ['spaced block quotes', '> '.repeat(10_000)],
    ['lists', '- '.repeat(10_000)],
    ['numbered lists', '1. '.repeat(10_000)],
    ['indented lists', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['brackets', '['.repeat(10_000)],
    ['images', '!['.repeat(10_000)],
    ['emphasis', '*a '.repeat(10_000)],
    ['mixed emphasis', '*_'.repeat(10_000)],
    ['code marks', Array.from({ length: 1000 }, (_, at) => '`'.repeat(at + 1)).join(' ')],
    ['tags', '<a '.repeat(10_000)],
  ])('reads ten thousand nested %s or says that it cannot, in seconds', async (_, nested) => {
    const read = async () => {
      try {
        await parseMarkdown(`${nested} It turned.`)
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
      }
    }
    expect(await cpuSeconds(read)).toBeLessThan(10)
  })
})
