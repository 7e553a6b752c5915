import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePdf } from '../../../src/core/formats/pdf/parse.ts'
import { pdf } from '../../pdf.ts'

const bytesOf = (name: string) => readFileSync(`fixtures/${name}/article.pdf`)
/** The article that a PDF was made from, without its paragraphs' ends and hyphens. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** Content that shows lines at places. */
const show = (lines: readonly (readonly [x: number, y: number, text: string])[]) =>
  `BT /F 10 Tf ${lines.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`).join('\n')} ET`
const texts = async (bytes: Uint8Array) => (await parsePdf(bytes)).blocks.map(({ text }) => text)

describe('parsePdf', () => {
  it('reads two columns one after the other, heads and numbers dropped, words whole', async () => {
    const { title, blocks } = await parsePdf(bytesOf('pdf-two-columns'))
    const [, ...article] = readFileSync('fixtures/technical-report/article.txt', 'utf8').split('\n')
    expect(title).toBe(
      'Low-cost acoustic detection of leaks in rural water mains: a twelve-month field trial',
    )
    const printed = blocks.map(({ text }) => text).join(' ')
    const paragraphs = article.filter((line) => line.length > 200)
    expect(paragraphs.filter((line) => !letters(printed).includes(letters(line)))).toEqual([])
    expect(printed).not.toMatch(/Westmark Institute · |\p{L}-\s\p{L}/u)
  })

  it('reads what is locked against changes alone', async () => {
    const { blocks } = await parsePdf(readFileSync('fixtures/read-only.pdf'))
    expect(blocks).toEqual((await parsePdf(bytesOf('pdf-letter'))).blocks)
  })

  it('reads a letter', async () => {
    const { title, blocks } = await parsePdf(bytesOf('pdf-letter'))
    expect(title).toBe('An open letter to the Vice-Chancellor of the University of Merrow')
    expect(blocks.map(({ text }) => text)).toContain('Dear Professor Lindgren,')
  })

  it('reads columns that are drawn line by line across the page', async () => {
    const words = [
      'The mill stood in the wood',
      'for a hundred years and',
      'nobody went there but',
      'the owls.',
      'It was dark.',
    ]
    const other = [
      'Then the sail turned for',
      'the first time and all',
      'the valley came to see',
      'what it was.',
      'It was oak.',
    ]
    const rows = words.flatMap(
      (text, at) =>
        [
          [50, 700 - 12 * at, text],
          [320, 700 - 12 * at, other[at]],
        ] as const,
    )
    expect((await texts(pdf(show(rows)))).join(' ')).toBe([...words, ...other].join(' '))
  })

  it.each([
    ['scanned', pdf('q 600 0 0 800 0 0 cm Q'), 'scanned pages with no text in them'],
    ['blank', pdf(''), 'pages with nothing on them that can be read'],
    ['blank but for spaces', pdf(' '.repeat(9_000)), 'pages with nothing on them that can be read'],
    [
      'without what its pages draw',
      Buffer.from(
        Buffer.from(pdf(show([[50, 700, 'It turned.']])))
          .toString('latin1')
          .replace(/\/Contents \d+ 0 R/, '/Contents 9999 0 R'),
        'latin1',
      ),
      'pages with nothing on them that can be read',
    ],
    ['cut off at its head', pdf(show([[50, 700, 'It turned.']])).subarray(0, 40), 'a damaged PDF'],
    ['no PDF', Buffer.from('It turned.'), 'a damaged PDF'],
    ['empty', new Uint8Array(), 'a damaged PDF'],
  ])('says that it is %s', async (_, bytes, what) => {
    await expect(parsePdf(bytes)).rejects.toMatchObject({ name: 'UserError', what })
  })
})
