import { gzipSync } from 'node:zlib'
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

  it('reads what is written in ASCII as text or as bytes, and nothing else as a text that speaks of it', async () => {
    const file = '{\\rtf1 The mill turned.\\par}'
    for (const input of [file, `\ufeff${file}`, Buffer.from(file)]) {
      expect(await summarize(input)).toMatchObject({
        format: 'rtf',
        sentences: [{ text: 'The mill turned.' }],
      })
    }
    expect((await summarize('A file of this kind begins with %PDF-1.7.')).format).toBe('text')
  })

  it('unpacks what gzip compressed, and refuses what is written for programs', async () => {
    expect(await summarize(gzipSync(ARTICLE))).toEqual(await summarize(ARTICLE))
    const refused = { code: 'unsupported', message: expect.stringContaining('with from: "text"') }
    await expect(summarize('{"text": "The mill turned."}')).rejects.toMatchObject(refused)
    expect((await summarize('{"text": "The mill turned."}', { from: 'text' })).sentences).toHaveLength(1)
  })

  it('says where each sentence stands in the text', async () => {
    const { sentences } = await summarize(ARTICLE, { sentences: 9 })
    expect(sentences).toHaveLength(6)
    for (const { text, start, end } of sentences) expect(ARTICLE.slice(start!, end!)).toBe(text)
  })

  it.each([
    ['text', 'The mill\r\n\r\nIt turned. Rain fell.\r\n'],
    ['Markdown', '# The mill\n\nIt **turned**. Rain fell.\n'],
    ['Markdown with front matter', '---\ntitle: The mill\n---\n\nIt turned.\nRain fell.\n'],
  ])('counts a byte order mark in the offsets of %s, and in nothing else', async (_, text) => {
    const bare = await parse(text)
    const marked = await parse(`\ufeff${text}`)
    expect(marked.title).toBe('The mill')
    expect(marked.sentences.map(({ text }) => text)).toEqual(['It turned.', 'Rain fell.'])
    for (const [index, { span }] of marked.sentences.entries()) {
      const { start, end } = bare.sentences[index].span!
      expect(span).toEqual({ start: start + 1, end: end + 1 })
    }
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
    ['text', [7], 'invalid-input', 'text is number'],
    ['bytes', ['It rained.', { from: 'pdf' }], 'invalid-input', 'pdf is no text'],
    ['sentences', [ARTICLE, { sentences: 0 }], 'invalid-option', 'sentences is "0"'],
    ['sentences', [ARTICLE, { sentences: 1.5 }], 'invalid-option', 'sentences is "1.5"'],
    ['ranker', [ARTICLE, { ranker: 'best' }], 'invalid-option', 'ranker is "best"'],
    ['from', [ARTICLE, { from: 'pdg' }], 'invalid-option', 'from is "pdg"'],
    ['about', [ARTICLE, { about: '?' }], 'invalid-option', 'about is "?"'],
    ['language', [ARTICLE, { language: '?' }], 'invalid-option', 'language is "?"'],
    ['encoding', [ARTICLE, { encoding: 'utf-9' }], 'invalid-option', 'encoding is "utf-9"'],
    ['explain', [ARTICLE, { explain: 'yes' }], 'invalid-option', 'explain is "yes"'],
    ['explain', [ARTICLE, { explain: 1 }], 'invalid-option', 'explain is "1"'],
    ['keywords', [ARTICLE, { keywords: 0 }], 'invalid-option', 'keywords is "0"'],
    ['signal', [ARTICLE, { signal: new AbortController() }], 'invalid-option', 'signal is no AbortSignal'],
    ['options', [ARTICLE, null], 'invalid-option', 'options are null'],
    ['options', [ARTICLE, 7], 'invalid-option', 'options are 7'],
    [
      'lengths',
      [ARTICLE, { sentences: 1, words: 9 }],
      'conflicting-options',
      'sentences and words are given',
    ],
    ['prose', ['***'], 'no-prose', 'no prose in it'],
  ])('rejects what it cannot use with a UserError: %s', async (_, args, code, what) => {
    const rejected = summarize(...(args as Parameters<typeof summarize>))
    await expect(rejected).rejects.toBeInstanceOf(UserError)
    await expect(rejected).rejects.toMatchObject({ code, what, wayOut: expect.stringMatching(/./) })
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

  it('hand out articles that may be sent elsewhere as they are', async () => {
    const article = await parse('The mill is old. Should be sold soon. But nobody buys it.')
    const sent = structuredClone(article)
    expect(sent).toStrictEqual(article)
    expect(sent.sentences.map(({ resumes, isSubjectless }) => [resumes, isSubjectless])).toEqual([
      [false, false],
      [false, true],
      [true, false],
    ])
  })

  it('choose by scores of whoever calls', async () => {
    const article = await parse(ARTICLE)
    const [chosen] = select(article, [0, 9, 0, 0, 0, 0], { sentences: 1 })
    expect(chosen?.text).toBe('Rain fell all day.')
    expect(select({ ...article, paragraphs: [], sentences: [] }, [])).toEqual([])
  })

  it.each(['text', 'bullets', 'markdown', 'prompt', 'json', 'jsonl'] as const)(
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

type Use = (options: object) => unknown

/** All that takes options, with a slip in one of them. */
const USES: [name: string, slip: string, meant: string, use: Use][] = [
  ['summarize', 'sentnces', 'sentences', (options) => summarize(ARTICLE, options)],
  ['parse', 'form', 'from', (options) => parse(ARTICLE, options)],
  ['rank', 'rankr', 'ranker', async (options) => rank(await parse(ARTICLE), options)],
  ['select', 'word', 'words', async (options) => select(await parse(ARTICLE), [1, 2, 3, 4, 5, 6], options)],
  ['render', 'widht', 'width', async (options) => render(await summarize(ARTICLE), 'text', options)],
]

describe('an option that does not exist', () => {
  it.each(USES)('is refused by %s, which names what was meant', async (_, slip, meant, use) => {
    const refused = { name: 'UserError', code: 'unknown-option', what: `${slip} is no option` }
    await expect(use({ [slip]: 1 })).rejects.toMatchObject({ ...refused, wayOut: `did you mean ${meant}?` })
  })

  it.each(USES)('is told all there are by %s where none is near', async (_, __, meant, use) => {
    const wayOut = expect.stringMatching(new RegExp(`^pass one of .*\\b${meant}\\b`))
    await expect(use({ zzzzzzzz: null })).rejects.toMatchObject({ code: 'unknown-option', wayOut })
  })

  it.each(USES)('is no option of %s where it is undefined', async (_, slip, meant, use) => {
    await expect(use({ [slip]: undefined, [meant]: undefined })).resolves.toBeDefined()
  })
})
