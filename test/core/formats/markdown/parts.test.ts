import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseInParts } from '../../../../src/core/formats/markdown/parts.ts'
import type { Nodes, Root } from '../../../../src/core/formats/markdown/tree.ts'
import { ARTICLES } from '../../../fixtures.ts'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })
const parse = (text: string): Root => parser.parse(text)
/** So short that each paragraph may be a part. */
const LEAST = 20

/** Types, values and offsets of a tree: all that is read of it. */
function outline(node: Nodes): unknown {
  const { start, end } = node.position ?? {}
  return [
    node.type,
    node.type === 'root' ? '' : [start?.offset, end?.offset],
    'value' in node ? node.value : 'children' in node ? node.children.map(outline) : '',
  ]
}

const BLOCKS = [
  ...[
    'It turned.\n',
    'a\n===\n',
    '# a\n',
    '- a\n',
    '  b\n',
    '1. a\n',
    '1.0\n---\n',
    '12)\n',
    '**a**\n',
    '-b\n',
    '*\n',
    '    code\n',
    '> a\n',
    '---\n',
    '| a |\n|---|\n| b |\n',
  ],
  ...[
    '```\n',
    '~~~ js\n',
    ' ```\n',
    '<!-- a\n',
    '-->\n',
    '<pre>\n',
    '</pre>\n',
    '<div>\n',
    '</div>\n',
    '<script>\n',
    '</script>\n',
  ],
  ...[
    '[mill]: x\n',
    '[Mill\\]]: <x> "t"\n',
    '> [oak]: x\n',
    '[^1]: a note\n',
    'see [mill], [mill\\]][], [a][OAK] and [^1]\n',
    '![mill]\n',
  ],
]
const ENDS = ['\n', '\n', '', '  \n', '\r\n', '\r\r', '\n\n']
const texts = fc
  .array(fc.tuple(fc.constantFrom(...BLOCKS), fc.constantFrom(...ENDS)), { minLength: 2, maxLength: 30 })
  .map((blocks) => blocks.flat().join(''))

describe('parseInParts', () => {
  it('gives the tree of the whole, whatever is open where parts end', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(outline(parseInParts(text, parse, LEAST))).toEqual(outline(parse(text)))
      }),
      { numRuns: 300 },
    )
  })

  it.each(ARTICLES.filter((path) => path.endsWith('.md')))('gives the tree of the whole of %s', (path) => {
    const text = readFileSync(path, 'utf8')
    expect(outline(parseInParts(text, parse, LEAST))).toEqual(outline(parse(text)))
  })

  it('parses no part again and again where one fence holds them all', () => {
    let read = 0
    const text = `\`\`\`\n${'turn()\n\n'.repeat(1_000)}\`\`\`\n\nIt turned.`
    parseInParts(
      text,
      (part) => {
        read += part.length
        return parse(part)
      },
      LEAST,
    )
    expect(read).toBeLessThan(4 * text.length)
  })
})
