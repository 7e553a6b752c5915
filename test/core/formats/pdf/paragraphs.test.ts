import { describe, expect, it } from 'vitest'
import { parsePdf } from '../../../../src/core/formats/pdf/parse.ts'
import { pdf, pdfOf, shown } from '../../../pdf.ts'

const WIDTH = 5.2
/** Lines below each other from (50, 700) on, each moved to the right and, where it begins with "|", a blank line further down. */
function set(lines: readonly string[], move: (line: string, at: number) => number = () => 0) {
  let y = 712
  return shown(
    lines.map((line, at) => {
      y -= line.startsWith('|') ? 26 : 12
      const text = line.replace(/^\|/, '')
      return [50 + move(text, at), y, text] as const
    }),
  )
}
const textsOf = async (...pages: readonly string[]) =>
  (await parsePdf(pdfOf({ pages }))).blocks.map(({ text }) => text)

const MILL = [
  'The wheel of the mill turned again in spring, and half of the valley',
  'came to look at it. The town paid for most of the work, and a lottery',
  'that was held in the church brought in what was missing of the sum.',
]
const WOOD = [
  'The beams are of oak that was cut above the town, and each of them',
  'was carried down on the shoulders of the carpenters, because no road',
  'leads there. None of them has bent.',
]
const BOTH = [MILL.join(' '), WOOD.join(' ')]
const spaced = [...MILL, `|${WOOD[0]}`, ...WOOD.slice(1)]

describe('the lines of a paragraph', () => {
  it.each([
    ['at the left', () => 0],
    ['in the middle', (line: string) => (400 - line.length * WIDTH) / 2],
    ['at the right', (line: string) => 400 - line.length * WIDTH],
    ['at changing indents', (_: string, at: number) => [46, 0, 30, 12][at % 4]],
    ['further in than the first', (_: string, at: number) => (at % 3 === 0 ? 0 : 30)],
  ])('are joined where they are set %s', async (_, move) => {
    expect(await textsOf(set(spaced, move))).toEqual(BOTH)
  })

  it('are told from the next by an indent alone', async () => {
    expect(
      await textsOf(set([...MILL, ...WOOD], (line) => (line === MILL[0] || line === WOOD[0] ? 20 : 0))),
    ).toEqual(BOTH)
  })

  it('are told from the next by a last line with room for a word more', async () => {
    const short = [...MILL.slice(0, 2), 'that was held in the church did the rest.']
    expect(await textsOf(set([...short, ...WOOD]))).toEqual([short.join(' '), BOTH[1]])
  })

  it('begin with a letter that is dropped, wherever it is drawn', async () => {
    const letter = ['T', 50, 686, 30] as const
    const rest = [`${MILL[0].slice(1)}`, ...MILL.slice(1)]
    const lines = rest.map((text, at) => [at < 2 ? 69 : 50, 700 - 12 * at, text] as const)
    const cap = [letter[1], letter[2], letter[0], letter[3]] as const
    const whole = `T${rest.join(' ')}`
    expect(await textsOf(shown([cap, ...lines]))).toEqual([whole])
    expect(await textsOf(shown([...lines, cap]))).toEqual([whole])
  })

  it('are joined around the mark of a note that is drawn later', async () => {
    const content = `${set(MILL.slice(0, 1))} ${shown([[365, 704, '1', 6]])} ${shown(MILL.slice(1).map((text, at) => [50, 688 - 12 * at, text] as const))}`
    expect(await textsOf(content)).toEqual([BOTH[0]])
  })

  it.each([
    [
      'a dash',
      [
        'The wheel of the mill - which nobody had seen to turn for years now',
        '- had been made of oak from the wood above the town that it is in.',
      ],
    ],
    [
      'a number',
      [
        'The wheel of the mill, which had not been seen to turn since the year',
        '1986. came to a stop a second time before the end of the same month.',
      ],
    ],
  ])('may begin with %s within a sentence', async (_, lines) => {
    expect(await textsOf(set(lines))).toEqual([lines.join(' ')])
  })

  it('are joined across pages, and across figures, captions and notes between them', async () => {
    const note = (y: number, text: string) => shown([[50, y, text, 8]])
    expect(
      await textsOf(
        `${set(MILL.slice(0, 2))} ${note(100, 'See the chapter on mills.')}`,
        `${note(740, 'Figure 1. The wheel as it stood.')} ${set([...MILL.slice(2), '|', ...WOOD])}`,
      ),
    ).toContain(BOTH[0])
  })

  it.each([
    ['a word that is broken', ['the old wheel-', 'wright came'], 'the old wheelwright came'],
    [
      'a compound that stands elsewhere',
      ['a well-known mill', 'is as well-', 'known as it was'],
      'a well-known mill is as well-known as it was',
    ],
    [
      'a name that stands elsewhere',
      ['at MillHouse they', 'left the Mill-', 'House at noon'],
      'at MillHouse they left the MillHouse at noon',
    ],
    ['two names', ['it was Smith-', 'Jones who came'], 'it was Smith-Jones who came'],
    [
      'half of a pair',
      ['the pre- and the post-', 'and inter-war mills'],
      'the pre- and the post- and inter-war mills',
    ],
  ])('keep or lose the hyphen of %s', async (_, lines, text) => {
    expect(await textsOf(set(lines))).toEqual([text])
  })
})

describe('headings', () => {
  const kindsOf = async (content: string, fonts = {}) =>
    (await parsePdf(pdfOf({ pages: [content], fonts }))).blocks.map(
      ({ kind, text }) => `${kind}: ${text.slice(0, 20)}`,
    )
  const bold = { G: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>' }

  it.each([
    ['in capitals', 'THE WOOD OF THE MILL'],
    ['numbered', '2.1 The wood'],
    ['alone above a paragraph', 'Acknowledgements'],
  ])('are %s', async (_, heading) => {
    expect(await kindsOf(set([...MILL, `|${heading}`, ...WOOD]))).toContain(
      `heading: ${heading.slice(0, 20)}`,
    )
  })

  it('are bold', async () => {
    const content = `${set(MILL)} BT /G 10 Tf 50 640 Td (What the beams are made of) Tj ET ${shown(WOOD.map((text, at) => [50, 620 - 12 * at, text] as const))}`
    expect(await kindsOf(content, bold)).toContain('heading: What the beams are m')
  })

  it('keep their number where it begins a sentence, and stands in no list', async () => {
    const sentence = '31. December was the last day on which the wheel of the mill turned.'
    expect(await textsOf(set([...MILL, `|${sentence}`]))).toEqual([BOTH[0], sentence])
  })

  it('are none of a list', async () => {
    expect(await kindsOf(set([...MILL, '|1. Oak from the wood', '2. Ash from the valley', ...WOOD]))).toEqual(
      [
        'paragraph: The wheel of the mil',
        'item: Oak from the wood',
        'item: Ash from the valley',
        'paragraph: The beams are of oak',
      ],
    )
  })
})

describe('tables', () => {
  const PROSE = 'In 1884 the mill ground 312 tonnes, in 1885 only 97, and in 1886 not one.'
  const rows = (cells: readonly (readonly string[])[]) =>
    cells.flatMap((row, at) => row.map((text, column) => [50 + 90 * column, 600 - 14 * at, text] as const))

  it.each([
    [
      'of figures',
      [
        ['1884', '91.1', '182.2'],
        ['1885', '37.7', '128.8'],
        ['1886', '74.4', '165.5'],
      ],
    ],
    [
      'of labels and figures',
      [
        ['Mill', 'Tonnes', 'Crowns'],
        ['Upper', '312', '1,204.10'],
        ['Lower', '97', '388.00'],
        ['Old', '45', '190.20'],
      ],
    ],
    [
      'of words',
      [
        ['Mill', 'Wood', 'State'],
        ['Upper', 'Oak', 'Sound'],
        ['Lower', 'Ash', 'Bent'],
        ['Old', 'Pine', 'Gone'],
      ],
    ],
    [
      'of shares and ranges',
      [
        ['Oak', '12%', '(3–4)'],
        ['Ash', '9%', '(1–2)'],
        ['Pine', '<1%', '–'],
      ],
    ],
  ])('%s are no prose', async (_, cells) => {
    const content = `${set([PROSE])} ${shown(rows(cells))} ${shown(WOOD.map((text, at) => [50, 500 - 12 * at, text] as const))}`
    expect(await textsOf(content)).toEqual([PROSE, BOTH[1]])
  })

  it('are no prose though they are drawn column by column', async () => {
    const cells = rows([
      ['1884', '91.1', '182.2'],
      ['1885', '37.7', '128.8'],
      ['1886', '74.4', '165.5'],
    ])
    expect(await textsOf(`${set([PROSE])} ${shown(cells.toSorted((a, b) => a[0] - b[0]))}`)).toEqual([PROSE])
  })

  it('are not taken for a line of figures in a sentence', async () => {
    const lines = [
      'The mill ground much in the years of which the book tells, that is',
      '312 tonnes, 97 tonnes and 45 tonnes, and nothing since then.',
    ]
    expect(await textsOf(set(lines))).toEqual([lines.join(' ')])
  })
})

describe('captions and contents', () => {
  it.each([
    'Figure 1. The wheel as it stood in spring.',
    'Fig. 3: The wheel of the mill.',
    'Table A-2 — What the wheel was made of.',
    'Abbildung 4.1: Das Rad der Mühle.',
    'Tableau 2. Les prix du bois.',
    'Cuadro 3. Los precios de la madera.',
  ])('are no prose: %s', async (caption) => {
    expect(await textsOf(`${set(MILL)} ${shown([[50, 600, caption]])}`)).toEqual([BOTH[0]])
  })

  it('are prose where a sentence only begins so', async () => {
    const sentence = 'Figure 1 shows the wheel as it stood in spring, before it turned.'
    expect(await textsOf(`${set(MILL)} ${shown([[50, 600, sentence]])}`)).toEqual([BOTH[0], sentence])
  })

  it.each(['1.1 The wheel . . . . . . . . . . . . 4', 'The wood.....................7'])(
    'are no prose: %s',
    async (entry) => {
      expect(await textsOf(`${set(MILL)} ${shown([[50, 600, entry]])}`)).toEqual([BOTH[0]])
    },
  )
})

describe('notes', () => {
  const note = (y: number) => shown([[50, y, 'See the chapter on mills in the book of the town.', 8]])

  it('at the foot of a page are no prose', async () => {
    expect(await textsOf(`${set(MILL)} ${note(100)} ${note(60)}`)).toEqual([BOTH[0]])
  })

  it('are prose where text stands below', async () => {
    const below = shown(WOOD.map((text, at) => [50, 90 - 12 * at, text] as const))
    expect(await textsOf(`${set(MILL)} ${note(640)} ${below}`)).toContain(
      'See the chapter on mills in the book of the town.',
    )
  })
})

describe('signs', () => {
  it('in place of letters are no prose', async () => {
    expect(await textsOf(`${set(MILL)} ${shown([[50, 600, '% & 2 #=<> + ~^! ?/ % &.']])}`)).toEqual([BOTH[0]])
  })

  it('in place of all letters say that the font does not tell them', async () => {
    await expect(
      textsOf(shown([[50, 600, '% & 2 #=<> + ~^! ?/ % &. % & 2 #=<> + ~^!']])),
    ).rejects.toMatchObject({ code: 'unmapped' })
  })
})

describe('a page', () => {
  it('is read though it has twenty thousand pieces at one place', async () => {
    const pieces =
      'BT /F 1 Tf 1 0 0 1 50 700 Tm (The mill turned.) Tj ' +
      '1 0 0 1 50 700 Tm (o) Tj '.repeat(20_000) +
      'ET'
    expect((await parsePdf(pdf(pieces))).blocks.length).toBeGreaterThan(0)
  })

  it.each([
    ['letters', 'T', 30],
    ['figures', '1 2', 3],
    ['words from right to left', 'mill', -9],
  ])('is read though it has ten thousand %s on one line', async (_, text, step) => {
    const pieces = Array.from(
      { length: 10_000 },
      (__, at) => `1 0 0 1 ${300 + ((at * step) % 250)} 700 Tm (${text}) Tj`,
    )
    expect(await textsOf(`${set(MILL)} BT /F 4 Tf ${pieces.join(' ')} ET`)).not.toEqual([])
  })
})
