import { describe, expect, it } from 'vitest'
import { withStandfirst } from '../../../../src/core/formats/html/standfirst.ts'
import type { Block } from '../../../../src/core/page/block.ts'
import { readArticle } from '../../../../src/core/read-article.ts'

const SENTENCE =
  'The mill above the town turned for the first time in forty years, and half the valley came to see it.'
const block = (kind: Block['kind'], text = SENTENCE, more: Partial<Block> = {}): Block => ({
  kind,
  text,
  anchors: null,
  ...more,
})
const article = Array.from({ length: 5 }, () => block('paragraph'))
const lead = block('paragraph', SENTENCE, { standfirst: true })

describe('a standfirst', () => {
  it('is a sentence that is set as a heading above an article', () => {
    expect(withStandfirst([block('heading', SENTENCE, { level: 2 }), ...article])).toEqual([lead, ...article])
  })

  it.each([
    ['a short heading with a full stop', block('heading', 'The mill turns.')],
    ['a long heading without one', block('heading', SENTENCE.slice(0, -1))],
    ['a heading that asks', block('heading', `${SENTENCE.slice(0, -1)}?`)],
  ])('is not %s', (_, heading) => {
    expect(withStandfirst([heading, ...article])).toEqual([heading, ...article])
  })

  it('is the article where hardly more is below it', () => {
    expect(withStandfirst([lead, lead, block('paragraph')])).toEqual([
      block('paragraph'),
      block('paragraph'),
      block('paragraph'),
    ])
    expect(withStandfirst([block('heading'), block('heading')])).toEqual([
      block('paragraph'),
      block('paragraph'),
    ])
  })

  it('is read, and chosen after all else', async () => {
    const paragraphs = ['wheel', 'weir', 'church', 'bridge'].map(
      (it) => `<p>${SENTENCE.replace('mill', it).repeat(2)}</p>`,
    )
    const text = `<header><h1>The mill</h1><p>${SENTENCE}</p></header><div><div>${paragraphs.join('')}</div></div>`
    const { article } = await readArticle({ name: '', format: 'html', text })
    expect(article.sentences[0]).toMatchObject({ text: SENTENCE, aside: true })
    expect(article.sentences[1].aside).toBe(false)
  })
})
