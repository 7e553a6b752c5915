import { describe, expect, it } from 'vitest'
import { library } from '../../bench/soak/built.ts'
import { faultsOfArticle } from '../../bench/soak/checks/article.ts'
import { faultsOfError } from '../../bench/soak/checks/error.ts'
import { faultsOfPrinted } from '../../bench/soak/checks/printed.ts'
import { faultsOfSummary } from '../../bench/soak/checks/summary.ts'
import { type Input, inputOf } from '../../bench/soak/inputs/input.ts'
import { shrunk } from '../../bench/soak/shrink.ts'
import { soak } from '../../bench/soak/soak.ts'
import { tryBrowser } from '../../bench/soak/try-browser.ts'
import { tryEncoded } from '../../bench/soak/try-encoded.ts'
import { tryFiles } from '../../bench/soak/try-files.ts'
import { tryFrontMatter } from '../../bench/soak/try-front-matter.ts'
import { FORMATS } from '../../src/core/formats/source.ts'
import { RANKER_NAMES } from '../../src/core/rank/rankers.ts'
import { OUTPUT_FORMATS, type OutputFormat } from '../../src/core/render/render.ts'

const ARTICLE =
  'The mill turned. Rain fell all day. Nobody came.\n\nThe wind dropped. It was late. They slept.'
const SEEDS = Array.from({ length: 400 }, (_, seed) => seed)

describe('a soak', () => {
  it('finds nothing wrong with a hundred inputs', async () => {
    const { inputs, faults } = await soak({ seed: 1, inputs: 100, isOver: () => false, onFault: () => {} })
    expect({ inputs, faults: [...faults] }).toEqual({ inputs: 100, faults: [] })
  })

  it('makes the same input of a seed every time', () => {
    const made = (seed: number) => JSON.stringify(inputOf(seed))
    expect(SEEDS.map(made)).toEqual(SEEDS.map(made))
  })

  it('comes to every format, ranker, length and output', () => {
    const inputs = SEEDS.map(inputOf)
    const all = (values: readonly unknown[]) =>
      [...new Set(values)].filter((value) => value !== undefined).sort()
    expect(all(inputs.map(({ kind }) => kind))).toEqual([...FORMATS, 'jsonl'].sort())
    expect(all(inputs.map(({ options }) => options.ranker))).toEqual([...RANKER_NAMES].sort())
    expect(all(inputs.map(({ output }) => output))).toEqual([...OUTPUT_FORMATS].sort())
    expect(all(inputs.flatMap(({ options }) => Object.keys(options)))).toEqual(
      expect.arrayContaining([
        'about',
        'characters',
        'explain',
        'keywords',
        'language',
        'percent',
        'sentences',
        'time',
        'words',
      ]),
    )
  })

  it('tries inputs as files, in threads, and archives that go on where they ended', async () => {
    expect(await tryFiles(inputOf(3), 3)).toEqual({ faults: [], refused: null })
  })

  it('tries texts in other encodings', async () => {
    const input: Input = { kind: 'text', article: ARTICLE, options: {}, output: 'text', width: undefined }
    expect(await tryEncoded(input)).toEqual({ faults: [], refused: null })
    expect(await tryEncoded({ ...input, article: `${ARTICLE} \0`.repeat(9) })).toEqual({
      faults: [],
      refused: null,
    })
  })

  it('tries texts with what is made for pages, and below front matter', async () => {
    const markdown = Array.from({ length: 40 }, (_, seed) => ({ ...inputOf(seed), seed })).filter(
      ({ kind, article }) => kind === 'markdown' && typeof article === 'string',
    )
    expect(markdown.length).toBeGreaterThan(2)
    for (const input of markdown) {
      expect(await tryBrowser(input)).toEqual({ faults: [], refused: null })
      expect(await tryFrontMatter(input, input.seed)).toEqual({ faults: [], refused: null })
    }
  })

  it('makes what fails as small as it gets', async () => {
    const input: Input = {
      kind: 'text',
      article: ARTICLE,
      options: { words: 9, explain: true },
      output: 'html',
      width: 30,
    }
    const fails = async ({ article, options }: Input) => `${article}`.includes('wind') && options.words === 9
    expect(await shrunk(input, fails)).toEqual({
      kind: 'text',
      article: 'wind',
      options: { words: 9 },
      output: 'text',
      width: undefined,
    })
  })
})

describe('what a soak looks at', async () => {
  const article = await library.parse(ARTICLE)
  const summary = await library.summarize(ARTICLE, { sentences: 2 })
  const [first, second] = summary.sentences

  it('is right in what the program gives', async () => {
    expect(faultsOfArticle(article, ARTICLE)).toEqual([])
    expect(faultsOfSummary(summary, article, { sentences: 2 })).toEqual([])
    for (const format of ['text', 'bullets', 'markdown', 'prompt', 'json', 'jsonl'] as const)
      expect(faultsOfPrinted(await library.render(summary, format), format, summary)).toEqual([])
  })

  it.each([
    [
      'words that are not the article’s',
      { sentences: [{ ...first, text: 'The mill burned.' }, second] },
      'is not verbatim',
    ],
    ['another order', { sentences: [second, first] }, 'is out of order'],
    ['other offsets', { sentences: [{ ...first, start: 1 }, second] }, 'has other offsets'],
    [
      'more than was asked for',
      { sentences: article.sentences.map((it) => ({ ...first, ...it })) },
      'has too many sentences',
    ],
    ['nothing', { sentences: [] }, 'has no sentence'],
    ['a field of no schema', { more: 1 }, expect.stringMatching(/^is not as in the schema/)],
  ])('tells of a summary with %s', (_, change, fault) => {
    expect(faultsOfSummary({ ...summary, ...change }, article, { sentences: 2 })).toContainEqual(fault)
  })

  it('tells of words and characters beyond what was asked for', () => {
    expect(faultsOfSummary(summary, article, { words: 3 })).toContain('has too many words')
    expect(faultsOfSummary(summary, article, { characters: 9 })).toContain('has too many characters')
    expect(faultsOfSummary(summary, article, { time: '1s' })).toContain('has too many words')
  })

  it('tells of sentences that stand elsewhere, and of what is printable only in name', () => {
    expect(faultsOfArticle(article, ARTICLE.replaceAll('e', 'o'))).toContain(
      'has a sentence that stands elsewhere',
    )
    const odd = { ...article, title: 'The \u202emill', sentences: [] }
    expect(faultsOfArticle(odd, ARTICLE)).toEqual(['has a title with U+202e'])
  })

  it.each<[OutputFormat, string, string]>([
    ['text', 'The mill turned.\x1b[31m\n', 'prints U+001b'],
    ['text', 'The mill.\n', 'does not print the summary'],
    ['markdown', 'The mill.\n', 'does not print the summary'],
    ['html', '<!doctype html><script>\n', 'does not print the summary'],
    ['prompt', '<details class="no-time-to-read" lang="en"><script>\n', 'does not print the summary'],
    ['jsonl', '{}\n', 'does not print the summary'],
    ['text', 'The mill.', 'does not end in a line break'],
  ])('tells what is wrong with %s: %j', (format, printed, fault) => {
    expect(faultsOfPrinted(printed, format, summary)).toEqual([fault])
  })

  it('tells of errors that are no use to a reader', async () => {
    const error = await library.summarize('***').catch((error: unknown) => error)
    expect(faultsOfError(error)).toEqual([])
    expect(faultsOfError(new TypeError('x'))).toEqual([expect.stringMatching(/^throws TypeError: x/)])
    expect(faultsOfError(Object.assign(error as Error, { message: 'a\nb' }))).toEqual([
      'has U+000a in its error',
    ])
  })
})
