import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'

/** The texts of the blocks, and whether each begins in the input where it says. */
async function read(text: string): Promise<string[]> {
  const { blocks } = await parseMarkdown(text)
  for (const block of blocks) expect(text.slice(block.anchors![0][1])).toContain(block.text.slice(0, 4))
  return blocks.map((block) => block.text)
}

describe('a paragraph with hard breaks', () => {
  it.each([
    [
      'fields',
      'Where: the mill  \nWhen: at ten  \nBring bread.',
      ['Where: the mill', 'When: at ten', 'Bring bread.'],
    ],
    ['a headline in HTML', 'Turn faster<br>\nThe wheel turns.', ['Turn faster', 'The wheel turns.']],
    ['a linked headline', '[Turn](x.html)\\\nThe wheel turns.', ['Turn', 'The wheel turns.']],
    ['an item', '- Turn faster  \n  The wheel turns.', ['Turn faster', 'The wheel turns.']],
    ['a signature', 'Ada Orrin  \nKeeper of the mill', ['Ada Orrin', 'Keeper of the mill']],
    ['two languages', 'The mill turns.  \n水车转动了。', ['The mill turns.', '水车转动了。']],
    [
      'an address on the web',
      'It turned: ada@mill.example  \nIt fell.',
      ['It turned: ada@mill.example', 'It fell.'],
    ],
    ['breaks in a row', 'Turn<br><br/>\nFall', ['Turn', 'Fall']],
  ])('is a paragraph for each line of %s', async (_, text, blocks) => {
    expect(await read(text)).toEqual(blocks)
  })

  it.each([
    ['wrapped prose', 'The stones of Orrin  \nMill weigh a ton,  \nand nobody lifts them.'],
    ['a verse', 'The mill stood still,  \nAnd so did I;  \nThe corn was low.'],
    ['a dash', 'It turned –  \nAda saw it.'],
    ['a picture', '![A mill](mill.jpg)  \nThe mill at night'],
  ])('stays one with %s', async (_, text) => {
    expect(await read(text)).toHaveLength(1)
  })
})
