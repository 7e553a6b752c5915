import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'

async function blocksOf(markdown: string) {
  const { blocks } = await parseMarkdown(`# The mill\n\nIt turned.\n\n${markdown}`)
  return blocks.slice(-2).map(({ kind, text }) => `${kind}: ${text}`)
}

describe('a bold first line of a paragraph', () => {
  it.each([
    ['above a line', '**Opening hours**\nThe mill is open.', 'The mill is open.'],
    ['above a line that Windows ended', '**Opening hours**\r\nThe mill is open.', 'The mill is open.'],
    ['with two spaces', '**Opening hours**  \nThe mill is open.', 'The mill is open.'],
    ['with a backslash', '**Opening hours**\\\nthe mill is open.', 'the mill is open.'],
    ['with a colon', '**Opening hours:**\nThe mill is open.', 'The mill is open.'],
    ['in underscores', '__Opening hours__\nThe mill is open.', 'The mill is open.'],
    ['above a link', '**Opening hours**\n[The mill](/m) is open.', 'The mill is open.'],
    ['in another language', '**Opening hours**\nÉté : la roue tourne.', 'Été : la roue tourne.'],
  ])('is a heading %s', async (_, markdown, text) => {
    const [heading, paragraph] = await blocksOf(markdown)
    expect(heading).toMatch(/^heading: Opening hours/)
    expect(paragraph).toBe(`paragraph: ${text}`)
  })

  it.each([
    ['goes on in the next line', '**The old mill**\nis open again.', 'The old mill is open again.'],
    ['is a label', '**Note**:\nThe mill is open.', 'Note: The mill is open.'],
    ['is a sentence', '**It is open.**\nThe miller came.', 'It is open. The miller came.'],
    ['goes on in its line', '**The mill** is\nOpen again.', 'The mill is Open again.'],
    ['is one of several', '**Hale**\nThe **mill** is open.', 'Hale The mill is open.'],
  ])('is no heading where it %s', async (_, markdown, text) => {
    expect((await blocksOf(markdown))[1]).toBe(`paragraph: ${text}`)
  })

  it('is a heading in items, too', async () => {
    expect(await blocksOf('- **Opening hours**\n  The mill is open.')).toEqual([
      'heading: Opening hours',
      'item: The mill is open.',
    ])
  })
})
