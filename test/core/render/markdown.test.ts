import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../../src/core/render/markdown.ts'
import { PIPED } from './layout.ts'
import { summarizedOf } from './summarized.ts'

function parse(markdown: string): Nodes[] {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown).children
}

/** The text that a reader sees. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

describe('renderMarkdown', () => {
  it('quotes one sentence a line under a bold title', () => {
    const summarized = summarizedOf(['The mill turns.', 'It rains.'], { title: 'The mill' })
    expect(renderMarkdown([summarized], PIPED)).toBe('> **The mill**\n>\n> The mill turns.\n> It rains.\n')
  })

  it('links the title to the article if it has an address', () => {
    const summarized = summarizedOf(['It rains.'], {
      title: 'A [day]',
      source: 'https://example.com/a_(b) c',
    })
    expect(renderMarkdown([summarized], PIPED)).toBe(
      '> **[A \\[day\\]](<https://example.com/a_(b)%20c>)**\n>\n> It rains.\n',
    )
  })

  it.each([
    [
      'each sentence to its place',
      'https://example.com/a',
      '[It \\[rains\\].](<https://example.com/a#:~:text=a-,b>)',
    ],
    ['no sentence of what has no address', 'article.html', 'It \\[rains\\].'],
  ])('links %s', (_, source, expected) => {
    const { summary, ...rest } = summarizedOf(['It [rains].', 'It pours.'], { title: 'A day', source })
    const [first, second] = summary.sentences
    const sentences = [{ ...first, fragment: 'text=a-,b' }, second]
    expect(renderMarkdown([{ ...rest, summary: { ...summary, sentences } }], PIPED)).toContain(
      `\n> ${expected}\n> It pours.\n`,
    )
  })

  it('gives each of several articles its own quotation', () => {
    const both = [summarizedOf(['It rains.']), summarizedOf(['It pours.'])]
    const markdown = renderMarkdown(both, { ...PIPED, several: true })
    expect(parse(markdown).map(({ type }) => type)).toEqual(['blockquote', 'blockquote'])
  })

  it.each([
    '# No heading',
    '- no item',
    '1986. It was a great year',
    '2) it is not',
    '> not deeper',
    '+ plus',
    '*stars* and _lines_ and __more__',
    'snake_case_name stays',
    'a <b>tag</b> & an &amp; entity',
    '[link](http://example.com) ![image](x)',
    '`code` and ~~struck~~ and \\escapes',
    '| a | b |',
    '[^1]: a note',
    '[x]: /address',
    '```js',
    '~~~ fence',
    'ends in a backslash\\',
  ])('shows "%s" unchanged', (text) => {
    const [quote, ...more] = parse(renderMarkdown([summarizedOf([text, 'After it.'])], PIPED))
    expect(more).toEqual([])
    expect(quote).toMatchObject({ type: 'blockquote', children: [{ type: 'paragraph' }] })
    expect(textOf(quote)).toBe(`${text}\nAfter it.`)
  })

  it.each([null, 'https://example.com/a'])(
    'keeps any title, source and phrase in their places: %s',
    (address) => {
      const piece = fc.constantFrom(
        ...[
          '\n# ',
          '\n\n- ',
          '\n> ',
          '\r\n---\n',
          '\u2028',
          '\u0085',
          '\x1b[2J',
          '\u202e',
          '](/x)',
          '**',
          '[',
          ']',
          '<b>',
        ],
        ...[
          '![a](b)',
          '`',
          '~~',
          '|',
          '\\',
          '&#10;',
          '\n***\n',
          '\n\n```\n',
          '    ',
          'word',
          '<!--',
          '[^1]:',
          '1. ',
        ],
      )
      const text = fc.array(piece, { minLength: 1, maxLength: 9 }).map((pieces) => `a${pieces.join('')}a`)
      fc.assert(
        fc.property(text, text, text, (title, name, phrase) => {
          const source = address ?? name
          const details = { title, source, keywords: [{ phrase, score: 1 }] }
          for (const summary of [details, { ...details, title: null }]) {
            const [quote, ...more] = parse(renderMarkdown([summarizedOf(['It rains.'], summary)], PIPED))
            const link = address === null ? 'text' : 'link'
            expect(more).toEqual([])
            const paragraphs = quote.type === 'blockquote' ? quote.children : []
            const inlines = paragraphs.map((it) =>
              it.type === 'paragraph' ? it.children.map(({ type }) => type) : it.type,
            )
            if (summary.title === null && address === null) expect(inlines).toHaveLength(2)
            else expect(inlines).toEqual([['strong'], ['text'], ['text']])
            expect(JSON.stringify(paragraphs[0])).toContain(`"type":"${link}"`)
          }
        }),
        { numRuns: 300 },
      )
    },
  )

  it('shows any text unchanged', () => {
    const piece = fc.constantFrom(...'*_`[]()<>#+-.!|~&;:=\\"\'{}0129ab é', 'amp;', '  ', '1. ', 'word ')
    const text = fc
      .array(piece, { minLength: 1 })
      .map((pieces) => `${pieces.join('').replaceAll(/\s+/g, ' ').trim()}a`)
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const [quote] = parse(renderMarkdown([summarizedOf(texts)], PIPED))
        expect(textOf(quote)).toBe(texts.join('\n'))
      }),
      { numRuns: 500 },
    )
  })
})
