import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/core/formats/markdown/parse.ts'
import { parseSubtitles } from '../../../src/core/formats/subtitles/parse.ts'
import { parseText } from '../../../src/core/formats/text/parse.ts'
import type { Block, Page } from '../../../src/core/page/block.ts'

/** What parsers take out of a text, decode, replace or read as markup. */
const BETWEEN = [
  ...[
    '\0',
    '\0\0',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '  \n',
    '\n   ',
    '\n> ',
    '\x0b',
    '\x85',
    '\x1b[3m',
    '\ud800',
    '\u2028',
    '😀',
  ],
  ...[
    '&amp;',
    '&amp;amp;',
    '&amp;lt;',
    '\\&amp;',
    '`&amp;`',
    '&amplt;',
    '&lt;',
    '&nbsp;',
    '&copy;',
    '&zwj;',
    '&shy;',
    '&Tab;',
  ],
  ...[
    '&ngE;',
    '&fjlig;',
    '&bne;',
    '&ThickSpace;',
    '&#xb;',
    '&#0;',
    '&#10;',
    '&#x85;',
    '&#x1F600;',
    '&#x110000;',
    '&#xD800;',
  ],
  ...[
    '&',
    '&;',
    '&#;',
    '*',
    '**',
    '`',
    '~~',
    '\\',
    '\\*',
    '|',
    '[',
    '](x)',
    '![a](b)',
    '[^1]',
    '{{x}}',
    '$',
    ':',
  ],
  ...['<b>', '</b>', '<br>', '<a href=x>', '<!-- c -->', '<', 'http://a.example ', 'ann@a.example'],
]
const words = fc
  .array(fc.array(fc.constantFrom(...BETWEEN), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((gaps) => gaps.map((gap, at) => `${WORDS[at]}${gap.join('')}`).join(''))
const WORDS = ['mill', 'rain', 'wind', 'ferry', 'pier', 'oak']

/** The words of a block that stand elsewhere in the input than it says. */
function misplaced({ text, anchors }: Block, input: string): string[] {
  return WORDS.filter((word) => {
    const at = text.indexOf(word)
    const [from, offset] = anchors?.findLast(([from]) => from <= at) ?? [0, 0]
    return at >= 0 && !input.startsWith(word, offset + at - from)
  })
}

describe.each<[string, (text: string) => Page | Promise<Page>, readonly string[]]>([
  ['Markdown', parseMarkdown, ['', '# ', '- ', '> ', '1. ', '    ', '| ', '<p>', '<div>\n\n']],
  ['plain text', parseText, ['', '# ', '  ']],
  ['subtitles', parseSubtitles, ['WEBVTT\n\n00:01.000 --> 00:02.000\n']],
])('the offsets of %s', (_, parse, heads) => {
  it('are right whatever stands between the words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), words, async (head, text) => {
        const { blocks } = await parse(head + text)
        expect(blocks.flatMap((block) => misplaced(block, head + text))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('the offsets of Markdown', () => {
  it.each([
    ['a NUL behind a reference', '&lt;l?\n\0mill'],
    ['a NUL behind a reference to a control', '&#xb;\0mill'],
    ['NULs around a backslash', '\0\\*\0mill'],
    ['a reference to two letters', 'a&fjlig;&amp;mill'],
    ['a reference to a letter with a mark', 'a&ngE;&amp;mill'],
    ['such a reference in HTML', '<p>a&ngE;`b`&amp;mill'],
    ['a reference that is written out in code', '`&amp;` \\* mill'],
    ['a reference that a backslash keeps as it is', '\\&amp; \\* mill'],
    ['what a reference spells out', '&amp;amp; \\* mill'],
    ['references before an address', 'a &zwj;mill@a.example'],
    ['a tag that ends with nothing', '<p>mill</'],
    ['such a tag between others', '<p>a</\n\n<p>mill</ \n\nb'],
    ['a tag before an address', 'a\n</b>&lt;mill ann@a.example'],
  ])('are right behind %s', async (_, text) => {
    const { blocks } = await parseMarkdown(text)
    expect(blocks.map(({ text }) => text).join()).toContain('mill')
    expect(blocks.flatMap((block) => misplaced(block, text))).toEqual([])
  })

  it.each([
    '<p>mill</',
    '<p>mill</ ',
    '<p>mill</\n\n',
    '- <p>mill</\n- oak',
    '<p>mill<',
    '<p>mill<!',
    '<p>mill</p',
    '<p>mill</1',
  ])('never go beyond a tag that %j breaks off', async (text) => {
    const { blocks } = await parseMarkdown(text)
    expect(blocks[0]).toMatchObject({ text: 'mill', anchors: [[0, text.indexOf('mill')]] })
  })
})
