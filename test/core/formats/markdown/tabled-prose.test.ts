import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'

const TURNED = `The wheel of the mill turned for the first time since the great flood of the winter, and all who ${'ever '.repeat(8)}lived near it came.`
const CAME = `The miller has told everyone in the valley to come for flour before the end of the week, or else to ${'hardly '.repeat(8)}hope for any.`

async function texts(text: string): Promise<string[]> {
  return (await parseMarkdown(text)).blocks.map((block) => block.text)
}

describe('prose in a table', () => {
  it.each([
    ['in columns', `| Terms | In short |\n| --- | :-: |\n| ${TURNED} | ${CAME} |`],
    ['in rows', `| Terms |\n|---|\n| ${TURNED} |\n| ${CAME} |`],
    ['without a head, below a line', `|     |     |\n| --- | --- |Terms\n| ${TURNED} | ${CAME} |`],
    ['without a last bar', `| Terms\n| --- |\n| ${TURNED}\n| ${CAME}`],
    [
      'beside numbers and names',
      `| No. | What | Terms |\n|---|---|---|\n| 1 | Wheel | ${TURNED} |\n| 2 | Flour | ${CAME} |`,
    ],
    ['without bars around it', `Terms | In short\n:-- | ---\n${TURNED} | ${CAME}`],
    ['with line ends of Windows', `| Terms |\r\n| --- |\r\n| ${TURNED} |\r\n| ${CAME} |\r\n`],
    ['in one cell, parted by breaks', `| Terms |\n| --- |\n| ${TURNED}<br><br />${CAME} |`],
    ['beside a few words', `The terms.\n\n| Terms |\n| --- |\n| ${TURNED} |\n| ${CAME} |`],
  ])('is read where hardly anything else is: %s', async (_, text) => {
    expect(await texts(text)).toEqual(expect.arrayContaining([TURNED, CAME]))
  })

  it.each([
    ['with bars around it', '| ', ' |'],
    ['without', '', ''],
  ])('is read where its cells are sentences, as in a glossary: %s', async (_, open, close) => {
    const rows = ['hub', 'rim', 'flume'].map((part) => [
      `<span id="${part}">${part}</span>`,
      `A part of every [wheel](wheel.md#${part}) that the miller and his three sons call a ${part}.`,
    ])
    const table = [['Term', 'Meaning'], ['---', '---'], ...rows].map(
      (cells) => open + cells.join(' | ') + close,
    )
    expect(await texts(`# Glossary\n\n${table.join('\n')}\n`)).toEqual(
      expect.arrayContaining(
        ['hub', 'rim', 'flume'].map(
          (part) => `A part of every wheel that the miller and his three sons call a ${part}.`,
        ),
      ),
    )
  })

  it('keeps its headings and lists', async () => {
    const page = await parseMarkdown(`| |\n|-|\n| #### Flour<br><br>${TURNED}<br>- ${CAME} |`)
    expect(page.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', TURNED],
      ['item', CAME],
    ])
    expect(page.title).toBe('Flour')
  })

  it.each([
    ['the article is around it', `${'It turned again. '.repeat(40)}\n\n| Terms |\n| --- |\n| ${TURNED} |`],
    [
      'it is data',
      `It runs.\n\n| Wheel | Turns |\n| --- | --- |\n${'| The upper wheel turns. | Twice. |\n'.repeat(30)}`,
    ],
    ['no line parts a head from it', `| ${TURNED} |\n| ${CAME} |`],
    ['it is code', `It runs.\n\n\`\`\`sh\n| ${TURNED} | ${CAME} |\n| ${TURNED} | ${CAME} |\n\`\`\``],
  ])('is left out where %s', async (_, text) => {
    expect((await texts(text)).filter((block) => !block.startsWith('It '))).toEqual([])
  })

  it('is found where it stands in the input', async () => {
    const input = `| Terms | |\n| --- |---|\n| ${TURNED}<br>**${CAME}** | ${TURNED} |\n`
    const { blocks } = await parseMarkdown(input)
    expect(blocks).not.toEqual([])
    for (const { text, anchors } of blocks)
      for (const [from, at] of anchors ?? [])
        expect(input.slice(at, at + 5)).toBe(text.slice(from, from + 5).padEnd(5))
  })
})
