import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'

const SENTENCES = 'The wheel of the mill turned again on Saturday. Everyone in the valley came to see it.'

async function read(heading: string) {
  const { title, blocks } = await parseMarkdown(`# Mills\n\nIt stood.\n\n${heading}\n\nIt turned.`)
  return { title, kinds: blocks.map(({ kind }) => kind) }
}

describe('sentences that are set as a heading', () => {
  it.each([
    ['in marks', `#### ${SENTENCES}`],
    ['underlined', `${SENTENCES}\n---`],
    ['with a question', `## ${SENTENCES.replace('Saturday.', 'Saturday?')}`],
    ['in italics', `### *${SENTENCES}*`],
  ])('are a paragraph %s', async (_, heading) => {
    expect(await read(heading)).toEqual({ title: 'Mills', kinds: ['paragraph', 'paragraph', 'paragraph'] })
  })

  it.each([
    ['one sentence', '### When it comes to mills, it is easiest to oil what turns before it stops for good.'],
    [
      'a question at its end',
      '### The wheel of the mill turned on Saturday. Did everyone in the valley see it?',
    ],
    ['few words', '### It turned. It fell.'],
    ['an initial', '### What Ada B. Orrin said on the day when the wheel of the mill turned again.'],
  ])('are one with %s', async (_, heading) => {
    expect((await read(heading)).kinds).toEqual(['paragraph', 'heading', 'paragraph'])
  })

  it('are no title', async () => {
    const { title } = await parseMarkdown(`# ${SENTENCES}\n\nIt stood.\n\nIt turned.`)
    expect(title).toBe(null)
  })
})
