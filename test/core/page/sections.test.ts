import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { language as english } from '../../../src/core/languages/en/english.ts'
import type { Block } from '../../../src/core/page/block.ts'
import { toArticle } from '../../../src/core/page/to-article.ts'
import { articleOf, FIXTURES } from '../../fixtures.ts'
import { allSections, outlineOf } from '../../outline.ts'

const heading = (level?: number, text = `At ${level}`): Block => ({
  kind: 'heading',
  ...(level && { level }),
  text,
  anchors: null,
})
const PROSE: Block = { kind: 'paragraph', text: 'It turned.', anchors: null }
const read = (...blocks: Block[]) => toArticle({ title: null, blocks }, english)

describe('the sections of an article', () => {
  it.each([
    ['nothing', [], []],
    ['prose alone', [PROSE, PROSE], ['1 null (2)']],
    ['what stands above the first heading', [PROSE, heading(2), PROSE], ['1 null (1)', '2 At 2 (1)']],
    [
      'headings that go down and up',
      [heading(1), heading(2), PROSE, heading(3), heading(2), heading(1)],
      ['1 At 1 (0)', '  2 At 2 (1)', '    3 At 3 (0)', '  2 At 2 (0)', '1 At 1 (0)'],
    ],
    [
      'a level that is left out',
      [heading(2), heading(5), heading(3)],
      ['2 At 2 (0)', '  5 At 5 (0)', '  3 At 3 (0)'],
    ],
    [
      'headings without a level, below the title',
      [heading(), PROSE, heading()],
      ['2 At undefined (1)', '2 At undefined (0)'],
    ],
    [
      'headings without a level, below the last that has one',
      [heading(3), heading(), heading(), heading(6), heading()],
      [
        '3 At 3 (0)',
        '  4 At undefined (0)',
        '  4 At undefined (0)',
        '    6 At 6 (0)',
        '    6 At undefined (0)',
      ],
    ],
    [
      'headings without a level, by their numbers',
      ['2. Sails', '2.1 Oak', '2.1.1. Cogs', '3 Wheels', '3.12.2024 Merrow', '3.2.'].map((text) =>
        heading(undefined, text),
      ),
      [
        '2 2. Sails (0)',
        '  3 2.1 Oak (0)',
        '    4 2.1.1. Cogs (0)',
        '2 3 Wheels (0)',
        '2 3.12.2024 Merrow (0)',
        '2 3.2. (0)',
      ],
    ],
  ])('are nested by their levels: %s', (_, blocks, outline) => {
    expect(outlineOf(read(...blocks))).toEqual(outline)
  })

  const block = fc.oneof(
    fc.constant(PROSE),
    fc.constant(heading()),
    fc.integer({ min: 1, max: 6 }).map((level) => heading(level)),
  )

  it('hold all paragraphs in order, each section in a less deep one', () => {
    fc.assert(fc.property(fc.array(block), (blocks) => holds(read(...blocks))))
  })

  it.each(FIXTURES)('do so in $name', async (fixture) => {
    holds(await articleOf(fixture))
  })
})

function holds(article: ReturnType<typeof read>): void {
  const all = allSections(article)
  expect(all.map(({ index }) => index)).toEqual([...all.keys()])
  expect(all.flatMap(({ paragraphs }) => paragraphs)).toEqual(article.paragraphs)
  for (const { section, heading, index } of article.paragraphs) {
    expect(all[section].paragraphs).toContain(article.paragraphs[index])
    expect(all[section].heading).toBe(heading)
  }
  for (const { level, sections } of all) {
    expect(level >= 1 && level <= 6).toBe(true)
    expect(sections.filter((inner) => inner.level <= level)).toEqual([])
  }
}
