import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../../src/core/formats/detect.ts'
import { parseNotebook } from '../../../src/core/formats/notebook/parse.ts'

const cell = (type: string, source: unknown, more = {}) => ({
  cell_type: type,
  metadata: {},
  source,
  ...more,
})
const notebook = (...cells: unknown[]) => JSON.stringify({ cells, nbformat: 4, nbformat_minor: 5 })
const OUTPUT = { outputs: [{ output_type: 'stream', text: ['It stood.\n'] }] }

describe('parseNotebook', () => {
  it('gives the Markdown of its cells, without code, output and raw text', async () => {
    const text = notebook(
      cell('markdown', ['# The mill\n', '\n', 'It *turned*,\n', 'all day.']),
      cell('code', 'wheel.turn()', OUTPUT),
      cell('raw', 'It stood.'),
      cell('markdown', '## Its sails\n\n- Oak.\n\n![It stood.](a.png)'),
    )
    expect(await parseNotebook(text)).toEqual({
      title: 'The mill',
      blocks: [
        { kind: 'paragraph', text: 'It turned, all day.', anchors: null },
        { kind: 'heading', level: 2, text: 'Its sails', anchors: null },
        { kind: 'item', text: 'Oak.', anchors: null },
      ],
    })
  })

  it('keeps cells apart', async () => {
    const text = notebook(cell('markdown', 'It turned.'), cell('markdown', 'It stood.'))
    expect((await parseNotebook(text)).blocks.map((block) => block.text)).toEqual(['It turned.', 'It stood.'])
  })

  it('knows the older form, of worksheets and headings', async () => {
    const cells = [cell('heading', 'The mill', { level: 1 }), cell('markdown', ['It turned.'])]
    const { title, blocks } = await parseNotebook(JSON.stringify({ worksheets: [{ cells }], nbformat: 3 }))
    expect([title, blocks.map((block) => block.text)]).toEqual(['The mill', ['It turned.']])
  })

  it.each([
    ['an odd cell', notebook(null, 7, [], cell('markdown', null), cell('markdown', [3, 'It turned.']))],
    ['an odd heading', notebook(cell('heading', [], { level: 'x' }), cell('markdown', 'It turned.'))],
  ])('takes no offence at %s', async (_, text) => {
    expect((await parseNotebook(text)).blocks.map((block) => block.text)).toContain('It turned.')
  })

  it.each(['{"cells": [', '{"cells": {}}', '[]', 'null', '"cells"', ''])(
    'says that %j is damaged',
    async (text) => {
      await expect(parseNotebook(text)).rejects.toThrow('a damaged notebook')
    },
  )

  it('says that Markdown is too tangled where it is', async () => {
    await expect(parseNotebook(notebook(cell('markdown', '> '.repeat(9999))))).rejects.toThrow('too tangled')
  })
})

describe('a notebook is known', () => {
  it.each(['-', 'a.txt', 'a.ipynb', 'a.unknown'])('as %s', (name) => {
    expect(detectFormat(name, `\n${notebook(cell('markdown', 'It turned.'))}`)).toBe('notebook')
  })
})
