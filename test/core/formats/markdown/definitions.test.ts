import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../../src/core/formats/markdown/parse.ts'
import { readArticle } from '../../../../src/core/read-article.ts'

/** Made of what definitions are made of, right and wrong. */
const likeDefinition = fc
  .tuple(
    fc.constantFrom('[mill]:', '[ ]:', '[a[b]:', '[a\\]:', '[\\a]:', '[mill] :', '[^1]:', '[[mill]]:'),
    fc.array(fc.constantFrom(...'/()<>\\:\x7f\x01"\' #`*', 'a.b'), { maxLength: 8 }),
  )
  .map(([label, pieces]) => `${label} ${pieces.join('')}`)

describe('link definitions below other lines', () => {
  it.each([
    'It turned.\n[mill]: https://mill.example',
    'It turned.\n[mill]: /mill_(town) "The mill"\n[pond]: <pond.html>',
    "It turned.\n[mill]: mill.example 'Mill' ",
  ])('are no prose: %j', async (text) => {
    expect((await parseMarkdown(text)).blocks.map((block) => block.text)).toEqual(['It turned.'])
  })

  it('are never read beyond the end of the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(likeDefinition, { minLength: 1, maxLength: 3 }), async (lines) => {
        const text = `It turned.\n${lines.join('\n')}\nIt stopped.`
        const { article } = await readArticle({ name: 'a.md', format: 'markdown', text })
        for (const { span } of article.sentences) expect(span!.end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })
})
