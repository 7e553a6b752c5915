import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'
import { run } from './run.ts'

const { parse, rank, rankers, render, select, summarize, UserError } = library
const ARTICLE =
  'The mill turned. Rain fell all day. Nobody came.\n\nThe wind dropped. It was late. They slept.'

describe('the library', () => {
  it('exports what it promises and nothing else', () => {
    const names = ['UserError', 'parse', 'rank', 'rankers', 'render', 'select', 'summarize']
    expect(Object.keys(library).sort()).toEqual(names)
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

describe('the pieces of the library', () => {
  it('make the same summary as all of it at once', async () => {
    for (const ranker of rankers.filter((name) => name !== 'lead')) {
      const article = await parse(ARTICLE)
      const scores = await rank(article, { ranker, about: 'wind' })
      const whole = await summarize(ARTICLE, { ranker, about: 'wind', percent: '50%' })
      const chosen = select(article, scores, { percent: '50%' })
      expect(chosen.map(({ text }) => text)).toEqual(whole.sentences.map(({ text }) => text))
      expect(chosen.map(({ index }) => scores[index])).toEqual(whole.sentences.map(({ score }) => score))
    }
  })

  it('choose by scores of whoever calls', async () => {
    const article = await parse(ARTICLE)
    const [chosen] = select(article, [0, 9, 0, 0, 0, 0], { sentences: 1 })
    expect(chosen?.text).toBe('Rain fell all day.')
    expect(select({ ...article, paragraphs: [], sentences: [] }, [])).toEqual([])
  })

  it.each(['text', 'bullets', 'markdown', 'json', 'jsonl'] as const)(
    'print a summary as %s as the command does',
    async (format) => {
      const { out } = run(['-n', '2', '-f', format], { input: ARTICLE })
      expect(await render(await summarize(ARTICLE, { sentences: 2 }), format)).toBe(out)
    },
  )

  it('print a page as the command does', async () => {
    const summary = await summarize(ARTICLE, { sentences: 2, explain: true })
    const article = await parse(ARTICLE)
    const page = await render(summary, 'html', { article, scores: await rank(article) })
    expect(page).toBe(run(['-n', '2', '-f', 'html'], { input: ARTICLE }).out)
  })

  it('break lines where they are told to', async () => {
    const printed = await render(await summarize(ARTICLE, { sentences: 6 }), 'text', { width: 20 })
    expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(20)
  })

  it.each([
    ['a ranker', async () => rank(await parse(ARTICLE), { ranker: 'best' as 'lead' }), 'ranker is "best"'],
    ['a score', async () => select(await parse(ARTICLE), [1]), 'scores do not fit the article'],
    [
      'a number',
      async () => select(await parse('It rained.'), [Number.NaN]),
      'scores do not fit the article',
    ],
    ['a format', async () => render(await summarize(ARTICLE), 'pdf' as 'text'), 'format is "pdf"'],
    ['a width', async () => render(await summarize(ARTICLE), 'text', { width: 0 }), 'width is "0"'],
    [
      'an article',
      async () => render(await summarize(ARTICLE), 'html', {} as library.PageOptions),
      'html shows the article',
    ],
  ])('reject what is not %s', async (_, use, what) => {
    await expect(use()).rejects.toBeInstanceOf(UserError)
    await expect(use()).rejects.toMatchObject({ what })
  })
})
