import { describe, expect, it } from 'vitest'
import { parsePdf } from '../../../../src/core/formats/pdf/parse.ts'
import { pdfOf, shown } from '../../../pdf.ts'

type Shown = readonly [x: number, y: number, text: string, size?: number]

const PROSE = [
  'The wheel of the mill turned again in spring, and half of the valley came to look.',
  'The town paid for most of the work, and a lottery brought in what was missing.',
].map((text, at): Shown => [50, 500 - 12 * at, text])
const TITLE = 'How the mill turned again'
const bold = { G: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>' }

const read = (lines: readonly Shown[], title?: string) =>
  parsePdf(pdfOf({ pages: [shown([...lines, ...PROSE])], title }))

describe('the title of a PDF', () => {
  it.each<[string, readonly Shown[]]>([
    ['set large', [[50, 700, TITLE, 18]]],
    ['set a little larger', [[50, 700, TITLE, 12]]],
    [
      'on two lines',
      [
        [50, 720, 'How the mill', 18],
        [50, 698, 'turned again', 18],
      ],
    ],
    [
      'under a larger mark',
      [
        [50, 740, '•', 30],
        [50, 700, TITLE, 18],
      ],
    ],
    [
      'under a larger number',
      [
        [50, 740, '120.', 30],
        [50, 700, TITLE, 18],
      ],
    ],
    [
      'under the letters of who made it',
      [
        [50, 740, 'MTO', 40],
        [50, 700, TITLE, 18],
      ],
    ],
    [
      'above a figure in larger letters',
      [
        [50, 700, TITLE, 18],
        [50, 300, 'Input', 30],
      ],
    ],
    [
      'under the name of the journal',
      [
        [50, 760, 'Journal of Small Mills 14 (2021) 33-47', 8],
        [50, 700, TITLE, 18],
      ],
    ],
    [
      'above smaller names',
      [
        [50, 700, TITLE, 18],
        [50, 680, 'Ada Brenner and Tomas Lund', 12],
      ],
    ],
  ])('is the line %s', async (_, lines) => {
    expect((await read(lines)).title).toBe(TITLE)
  })

  it('stays though it runs along the head of every page', async () => {
    const page = (first: string) =>
      shown([
        [50, 780, TITLE, 8],
        [50, 700, first],
      ])
    const pages = [shown([[50, 700, TITLE, 18], ...PROSE]), ...['One.', 'Two.', 'Three.', 'Four.'].map(page)]
    const { title, blocks } = await parsePdf(pdfOf({ pages }))
    expect(title).toBe(TITLE)
    expect(blocks.map(({ text }) => text)).not.toContain(TITLE)
  })

  it('is no caption, and not the whole of a page', async () => {
    expect((await read([[50, 700, 'Figure 3.2: The wheel', 18]])).title).toBeNull()
    const { title, blocks } = await parsePdf(pdfOf({ pages: [shown([[50, 700, 'The mill is closed', 18]])] }))
    expect({ title, texts: blocks.map(({ text }) => text) }).toEqual({
      title: null,
      texts: ['The mill is closed'],
    })
  })

  it('is the bold line above the text', async () => {
    const content = `BT /G 10 Tf 50 700 Td (${TITLE}) Tj ET ${shown(PROSE)}`
    expect((await parsePdf(pdfOf({ pages: [content], fonts: bold }))).title).toBe(TITLE)
  })

  it('is the line above the text where it is set no other way', async () => {
    expect((await read([[50, 540, TITLE]])).title).toBe(TITLE)
  })

  it.each([
    [
      'what the file says, where that stands there in smaller letters',
      [
        [50, 760, 'Mill Review', 30],
        [50, 700, TITLE, 12],
      ] as const,
      TITLE,
      TITLE,
    ],
    [
      'not what the file says, where it does not stand there',
      [[50, 700, TITLE, 18]] as const,
      'Microsoft Word - mill2.doc',
      TITLE,
    ],
    [
      'what the file says, where its words stand in the text alone',
      [] as const,
      'The Wheel of the Mill',
      'The Wheel of the Mill',
    ],
    ['nothing, where the file says another name', [] as const, 'letterhead template', null],
  ])('is %s', async (_, lines, said, title) => {
    expect((await read(lines, said)).title).toBe(title)
  })
})

describe('what stands around a title', () => {
  it.each<[string, readonly Shown[]]>([
    [
      'authors and institutes',
      [
        [50, 680, 'Ada Brenner1, Tomas Lund2 and Eva Tann3', 12],
        [50, 660, '1 Institute for Mills, Kellen, 2 University of Osk.', 8],
      ],
    ],
    [
      'addresses of mail',
      [[50, 680, 'a.brenner@kellen.test and t.lund@osk.test for all that is asked.', 10]],
    ],
    ['the journal', [[50, 760, 'Journal of Small Mills 14 (2021) 33-47. doi:10.0000/jsm.14.33.', 8]]],
  ])('is left out: %s', async (_, lines) => {
    const head: readonly Shown[] = [[50, 700, TITLE, 18], ...lines]
    const { title, blocks } = await read(head.toSorted((a, b) => b[1] - a[1]))
    expect(title).toBe(TITLE)
    expect(blocks.map(({ text }) => text)).toEqual([PROSE.map(([, , text]) => text).join(' ')])
  })

  it('stays where it opens a letter', async () => {
    const { blocks } = await read([
      [50, 700, TITLE, 18],
      [50, 560, 'Dear Professor Lindgren,'],
    ])
    expect(blocks[0].text).toBe('Dear Professor Lindgren,')
  })
})
