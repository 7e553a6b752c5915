import { describe, expect, it } from 'vitest'
import { parseHtml } from '../../../src/core/formats/html/parse.ts'
import { parse } from '../../../src/core/formats/parse.ts'
import type { Block } from '../../../src/core/page/block.ts'

async function leadsIn(format: 'markdown' | 'html', text: string): Promise<(boolean | undefined)[]> {
  const blocks: readonly Block[] =
    format === 'html' ? parseHtml(text).blocks : (await parse({ name: '', format, text })).blocks
  return blocks.filter(({ kind }) => kind === 'item').map(({ leads }) => leads)
}

describe('an item that opens with a link', () => {
  it.each([
    ['markdown', '- [Ten weirs](https://mill.example/weirs) — how they were built of stone.'],
    ['markdown', '- **[Ten weirs](https://mill.example/weirs)**: how they were built of stone.'],
    ['markdown', '- [Ten weirs are built of stone](https://mill.example/weirs.pdf) (PDF, 2 MB)'],
    ['markdown', '- [Ten weirs are built of stone](https://mill.example/weirs)(12 pages, May 2019).'],
    ['markdown', '- [Ten weirs](https://mill.example/weirs.pdf) (PDF) – how they were built.'],
    ['html', '<ul><li><a href="/weirs">Ten weirs are built of stone</a> (opens in a new window)</ul>'],
    ['html', '<ul><li><a href="/weirs">Ten weirs</a> – how they were built of stone.</ul>'],
    [
      'html',
      '<ul><li> <a href="/weirs">Ten weirs</a>: how they were built, by <a href="/ada">Ada Lund</a>.</ul>',
    ],
  ] as const)('leads to another page where that is described behind it: %s, %s', async (format, text) => {
    expect(await leadsIn(format, `${text}`)).toEqual([true])
  })

  it.each([
    ['markdown', '- [Ten weirs](https://mill.example/weirs) were built of stone.'],
    ['markdown', '- The weirs, [all ten](https://mill.example/weirs), are of stone.'],
    ['markdown', '- [Ten weirs](https://mill.example/weirs) (all of stone) hold the water back.'],
    ['markdown', '- [Ten weirs](https://mill.example/weirs) (PDF). They hold the water back.'],
    ['html', '<ul><li><a href="/weirs">Ten weirs</a> were built of stone.</ul>'],
    ['html', '<ul><li>The weirs – <a href="/weirs">all ten</a> – are of stone, as was the bridge.</ul>'],
  ] as const)('is a sentence where its words go on: %s, %s', async (format, text) => {
    expect(await leadsIn(format, text)).toEqual([undefined])
  })
})
