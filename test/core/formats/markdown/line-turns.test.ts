import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'
import { inputSpan } from '../../../../src/core/page/block.ts'

const textsOf = async (input: string) => (await parseMarkdown(input)).blocks.map(({ text }) => text)

describe('a paragraph of Markdown', () => {
  it.each([
    ['names', 'Ada: Who built it?\nBo: We did.\nAda: And when?', 3],
    ['names set in stars', '**Ada**: Who built it?\n**Bo:** We did.', 2],
    ['names above lines that go on', 'Ada: Who\nbuilt it?\nBo: We did,\nin spring.', 2],
    ['Russian names, and hard breaks', 'Ада: Кто построил?  \nБорис: Мы построили.', 2],
    ['Chinese names', '记者：谁建造的？\n村长：我们建造的。', 2],
    ['names in a quotation', '> Ada: Who built it?\n> Bo: We did.', 2],
    ['names below a note', 'The first hour.\nAda: Who built it?\nBo: We did.', 3],
  ])('is a block for each turn where lines open with %s', async (_, input, count) => {
    const texts = await textsOf(`${input}\n\nThe mill turns.`)
    expect(texts).toHaveLength(count + 1)
    expect(texts.join(' ')).toBe(
      `${input.replaceAll(/\*\*|> /g, '').replaceAll(/ *\n/g, ' ')} The mill turns.`,
    )
  })

  it.each([
    ['one line alone says who speaks', 'We asked her.\nAda: We built it.'],
    ['words before colons begin small', 'what we saw: the wheel\nand what we did: we left'],
    ['nobody asks, as in a record', 'Type: A mill\nOwner: Ada Lund'],
    ['it has one line', 'Ada: Who built it? Bo: We did.'],
  ])('stays one where %s', async (_, input) => {
    expect(await textsOf(`${input}\n\nThe mill turns.`)).toHaveLength(2)
  })

  it('is a block for each line of a chat', async () => {
    const texts = await textsOf('**\\<ada>** Who built it?  \n**\\<bo\\_3>** We did.  \n\\<ada> And when?')
    expect(texts).toEqual(['<ada> Who built it?', '<bo_3> We did.', '<ada> And when?'])
  })

  it('leaves each turn where it stands in the input', async () => {
    const input = 'Ada: Who *built* it?\n  **Bo**: &amp; we did.\n\nThe mill turns.'
    const { blocks } = await parseMarkdown(input)
    const spans = blocks.slice(0, 2).map((block) => inputSpan(block, 0, block.text.length))
    expect(spans.map((span) => span && input.slice(span.start, span.end))).toEqual([
      'Ada: Who *built* it?',
      'Bo**: &amp; we did.',
    ])
  })
})
