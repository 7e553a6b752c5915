import { describe, expect, it } from 'vitest'
import { isTypedProse, typedBlocks } from '../../../../src/core/formats/text/typed.ts'
import { cpuSeconds } from '../../../patience.ts'

function texts(text: string): string[] {
  return typedBlocks(text).map((block) => block.text)
}

describe('what is set as it was typed', () => {
  it.each([
    ['It is *not* so.', 'It is not so.'],
    ['It did _not_ turn, in *The Old\nMill*, he said.', 'It did not turn, in The Old Mill, he said.'],
    ['“*Never*,” she said (_twice_): **stop**!', '“Never,” she said (twice): stop!'],
    ['Das ist *nicht* wahr, _gar nicht_.', 'Das ist nicht wahr, gar nicht.'],
    ['C’est *très* vieux ; «_vieux_».', 'C’est très vieux ; «vieux».'],
    ['Это *не* так.', 'Это не так.'],
  ])('is read without its marks of emphasis: %j', (text, shown) => {
    expect(texts(text)).toEqual([shown])
  })

  it.each([
    ['Your list is here<https://mill.test/a?b=1>.', 'Your list is here.'],
    ['Ask Ada<mailto:ada@mill.test>, or "Bo"<http://bo.test>!', 'Ask Ada, or "Bo"!'],
    ['Die Mühle<https://mill.test> dreht sich.', 'Die Mühle dreht sich.'],
    ['水車<https://mill.test>が回る。', '水車が回る。'],
    ['It is at <https://mill.test/a> today.', 'It is at <https://mill.test/a> today.'],
  ])('is read without where words lead: %j', (text, shown) => {
    expect(texts(text)).toEqual([shown])
  })

  it.each([
    'The area is 3 * 4 * 5 feet.',
    'They watched M*A*S*H and swore like f*** all.',
    'Flour* is cheap, and bread* is dear.',
    'Call __init__ or mill_of_old, and read *.txt or *.md files.',
    'Write to ann_lee@mill.test or see mill.test/_old_/_new_ today.',
    'It costs *ten, or *twelve.',
  ])('keeps stars and underscores that mark none: %s', (text) => {
    expect(texts(text)).toEqual([text])
  })

  it.each([
    [true, '> > Did it turn?\n> > I saw it.\n>> It did not.\n\nIt did.'],
    [true, 'It is at https://mill.test/a_b?c=d&e=f#g_h and old.'],
    [false, 'if (a > b) { turn(); }\nfor (;;) { stop[i] = 1; } // It stops.'],
    [false, 'It did not turn'],
  ])('is prose or is none, whatever it quotes and where it leads: %s', (isProse, text) => {
    expect(isTypedProse(text)).toBe(isProse)
  })

  it('keeps its place in the input without them', () => {
    const [{ anchors }] = typedBlocks('It is *not* so.')
    expect(anchors).toEqual([
      [0, 0],
      [6, 7],
      [9, 11],
    ])
  })

  it('is read in seconds where a megabyte of it is stars', async () => {
    expect(await cpuSeconds(() => typedBlocks(' *a'.repeat(350_000)))).toBeLessThan(10)
  })
})
