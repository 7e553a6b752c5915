import { describe, expect, it } from 'vitest'
import { parsePdf } from '../../../../src/core/formats/pdf/parse.ts'
import { pageAt, withoutHead } from '../../../../src/core/page/block.ts'
import { summarizeSource } from '../../../../src/core/summarize.ts'
import { pdfOf, shown } from '../../../pdf.ts'

/** A page of lines, each from the left margin and 14 points below the one before. */
function page(...lines: readonly string[]): string {
  return shown(lines.map((line, at) => [60, 740 - 14 * at, line] as const))
}

const FIRST = [
  'The mill above the weir had turned for forty years when the',
  'river rose in spring. Nobody in the village had ever thought that',
]
const SECOND = [
  'the wheel could come to a stop. On the third day the miller took',
  'the flour out by boat, and the wheel was still.',
]
const THIRD = [
  'Later the board of the river sold the wheel to a museum, where',
  'it has been turning ever since.',
]

/** The pages of sentences by their first words. */
async function pagesOf(pages: readonly string[]) {
  const source = { name: 'a.pdf', format: 'pdf', bytes: pdfOf({ pages }) } as const
  const { summary } = await summarizeSource(source, { percent: 100 })
  return Object.fromEntries(summary.sentences.map(({ text, page }) => [text.split(' ', 2).join(' '), page]))
}

describe('the page of a sentence', () => {
  it('is the one that it begins on, where its paragraph goes on over the end of a page as well', async () => {
    expect(await pagesOf([page(...FIRST), page(...SECOND), page(...THIRD)])).toEqual({
      'The mill': 1,
      'Nobody in': 1,
      'On the': 2,
      'Later the': 3,
    })
  })

  it('counts pages without words', async () => {
    const found = await pagesOf([
      page('x'),
      page('The mill above the weir had turned for forty years.', ''),
      page(...THIRD),
    ])
    expect(found).toMatchObject({ 'Later the': 3 })
  })

  it('is that of a sentence which begins with the page', async () => {
    const [, last] = FIRST
    const found = await pagesOf([
      page(FIRST[0], last.replace(/Nobody.*/, 'So')),
      page('it was. The wheel fell.'),
      page(...THIRD),
    ])
    expect(found).toMatchObject({ 'So it': 1, 'The wheel': 2 })
  })

  it('stays where the head of its block is dropped', () => {
    const block = {
      kind: 'item',
      text: '1. Oak. Elm.',
      anchors: null,
      pages: [
        [0, 4],
        [8, 5],
      ],
    } as const
    const { text, pages = [] } = withoutHead(block, 3)
    expect(['Oak', 'Elm'].map((word) => pageAt(pages, text.indexOf(word)))).toEqual([4, 5])
  })

  it('is told of every block', async () => {
    const { blocks } = await parsePdf(pdfOf({ pages: [page(...FIRST), page(...SECOND)] }))
    for (const { pages } of blocks) expect(pages?.[0][0]).toBe(0)
  })
})
