import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'
import { run } from './run.ts'

const { summarize, UserError } = library
const ARTICLE =
  'The mill turned. Rain fell all day. Nobody came.\n\nThe wind dropped. It was late. They slept.'

describe('the library', () => {
  it('exports what it promises and nothing else', () => {
    expect(Object.keys(library).sort()).toEqual(['UserError', 'summarize'])
  })

  it('gives the object that the command prints as JSON', async () => {
    const { out } = run(['-f', 'json', '-n', '2'], { input: ARTICLE })
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(await summarize(ARTICLE, { sentences: 2 }))))
  })

  it('says where each sentence stands in the text', async () => {
    const { sentences } = await summarize(ARTICLE, { sentences: 9 })
    expect(sentences).toHaveLength(6)
    for (const { text, start, end } of sentences) expect(ARTICLE.slice(start!, end!)).toBe(text)
  })

  it('gives a third of a short article unless it is told otherwise', async () => {
    expect((await summarize(ARTICLE)).sentences).toHaveLength(2)
    expect((await summarize('It rained.')).sentences).toHaveLength(1)
  })

  it('reads Markdown by its look or as it is told', async () => {
    const text = '# The mill\n\nIt **turned** today.\n'
    expect(await summarize(text)).toMatchObject({ format: 'markdown', title: 'The mill' })
    expect(await summarize(text, { from: 'text' })).toMatchObject({ format: 'text' })
  })

  it('counts the words and seconds that it saves', async () => {
    const { stats } = await summarize(ARTICLE, { sentences: 1, ranker: 'lead' })
    expect(stats).toEqual({
      articleWords: 17,
      articleSentences: 6,
      summaryWords: 3,
      reduction: 0.824,
      secondsToRead: 1,
      secondsSaved: 4,
    })
  })

  it('tells what it was asked about and the key phrases', async () => {
    const text = 'The mill turned. A mill needs wind. Nobody came to the mill. The wind fell.'
    const { about, keywords } = await summarize(text, { about: 'mills', keywords: true })
    expect(about).toEqual({ words: ['mills'], found: ['mills'] })
    expect(keywords?.map(({ phrase }) => phrase)).toEqual(['mill', 'wind'])
    expect(await summarize(text, { keywords: false })).not.toHaveProperty('keywords')
  })

  it.each([
    ['text', [7], 'text is number'],
    ['sentences', [ARTICLE, { sentences: 0 }], 'sentences is "0"'],
    ['sentences', [ARTICLE, { sentences: 1.5 }], 'sentences is "1.5"'],
    ['ranker', [ARTICLE, { ranker: 'best' }], 'ranker is "best"'],
    ['from', [ARTICLE, { from: 'pdg' }], 'from is "pdg"'],
    ['about', [ARTICLE, { about: '?' }], 'about is "?"'],
    ['keywords', [ARTICLE, { keywords: 0 }], 'keywords is "0"'],
    ['lengths', [ARTICLE, { sentences: 1, words: 9 }], 'sentences and words are given'],
    ['prose', ['***'], 'no prose in it'],
  ])('rejects what it cannot use with a UserError: %s', async (_, args, what) => {
    const rejected = summarize(...(args as Parameters<typeof summarize>))
    await expect(rejected).rejects.toBeInstanceOf(UserError)
    await expect(rejected).rejects.toMatchObject({ what, wayOut: expect.stringMatching(/./) })
  })
})
