import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'

const PROSE = `The wheel of the mill turned for the first time since the great flood
of the winter. It was mended by two brothers from the next valley.

The miller has told everyone to come for flour. It will be free for a
week, and then it will cost as much as it did before.`
const SENTENCES = [
  'The wheel of the mill turned for the first time since the great flood of the winter. It was mended by two brothers from the next valley.',
  'The miller has told everyone to come for flour. It will be free for a week, and then it will cost as much as it did before.',
]
const CODE = 'const mill = open(path);\nif (mill.turns()) print("It turned. It fell.");'

async function texts(text: string): Promise<string[]> {
  return (await parseMarkdown(text)).blocks.map((block) => block.text)
}

describe('prose in a fence', () => {
  it.each([
    ['fenced', `\`\`\`\n${PROSE}\n\`\`\``],
    ['fenced as text', `~~~text\n${PROSE}\n~~~`],
    ['without an end', `\`\`\`\n${PROSE}`],
    ['indented', PROSE.replace(/^(?=.)/gm, '    ')],
    ['in two fences, one of which is code', `\`\`\`\n${PROSE}\n\`\`\`\n\n\`\`\`\n${CODE}\n\`\`\``],
  ])('is read where hardly anything else is: %s', async (_, text) => {
    expect(await texts(`It stands below.\n\n${text}`)).toEqual(['It stands below.', ...SENTENCES])
  })

  it('is read where it is as long as an article, whatever stands around it', async () => {
    const bulletin = Array.from({ length: 6 }, () => PROSE).join('\n\n')
    const read = await texts(`It follows.\n\n\`\`\`\n${bulletin}\n\`\`\`\n\n${'It turned. '.repeat(300)}`)
    expect(read).toEqual(expect.arrayContaining(SENTENCES))
  })

  it.each([
    ['it is code', `It runs.\n\n\`\`\`\n${CODE}\n\`\`\``],
    ['its language is named', `It runs.\n\n\`\`\`sh\n${PROSE}\n\`\`\``],
    ['the article is around it', `It runs.\n\n\`\`\`\n${PROSE}\n\`\`\`\n\n${'It turned. '.repeat(30)}`],
  ])('is left out where %s', async (_, text) => {
    expect((await texts(text)).filter((block) => SENTENCES.includes(block))).toEqual([])
  })

  it('is Markdown where all of a text says so', async () => {
    const page = await parseMarkdown(
      '```markdown\n---\ntitle: The mill\n---\nIt *turned*.\n\n```\nrun()\n```\n```\n',
    )
    expect(page.title).toBe('The mill')
    expect(page.blocks.map(({ text }) => text)).toEqual(['It turned.'])
    expect(await texts('It runs.\n\n```md\nIt *turned*.\n```')).toEqual(['It runs.'])
  })

  it('is found where it stands in the input', async () => {
    const input = `It stands below.\n\n\`\`\`\n${PROSE}\n\`\`\`\n`
    for (const { text, anchors } of (await parseMarkdown(input)).blocks) {
      for (const [from, at] of anchors ?? [])
        expect(input.slice(at, at + 9)).toBe(text.slice(from, from + 9).padEnd(9))
    }
  })
})
