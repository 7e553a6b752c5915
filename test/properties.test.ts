import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UserError } from '../src/core/error.ts'
import { FORMATS } from '../src/core/formats/source.ts'
import { cleanText } from '../src/core/page/block-text.ts'
import { RANKER_NAMES } from '../src/core/rank/rankers.ts'
import { readArticle } from '../src/core/read-article.ts'
import { type Summary, summarize } from '../src/index.ts'

const WORDS = [
  'the',
  'mill',
  'wheel',
  'turned',
  'rain',
  'fell',
  'on',
  'Saturday',
  'nobody',
  'came',
  'Mr.',
  '3.5',
  'U.S.',
]
const END = fc.constantFrom('. ', '! ', '?" ', '.\n', '.\n\n', '.\r\n\r\n  ')
const sentence = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 }), END)
  .map(([words, end]) => `It ${words.join(' ')}${end}`)
const article = fc.array(sentence, { minLength: 1, maxLength: 25 }).map((sentences) => sentences.join(''))
const ranker = fc.constantFrom(...RANKER_NAMES)
const count = fc.integer({ min: 1, max: 12 })
const english = { from: 'text', language: 'en' } as const

const RUNS = { numRuns: 60 }

async function sentencesOf(text: string) {
  const { article } = await readArticle({ name: '-', format: 'text', text }, 'en')
  return article.sentences
}

function indices({ sentences }: Summary): number[] {
  return sentences.map(({ index }) => index)
}

describe('the summary of any article', () => {
  it('is made of its sentences, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(article, ranker, count, async (text, ranker, sentences) => {
        const summary = await summarize(text, { ...english, ranker, sentences })
        const all = await sentencesOf(text)
        expect(summary.sentences.map(({ text }) => text)).toEqual(
          indices(summary).map((index) => all[index].text),
        )
        expect(indices(summary)).toEqual([...new Set(indices(summary))].sort((a, b) => a - b))
      }),
      RUNS,
    )
  })

  it('has as many sentences as asked for, or all there are, each once', async () => {
    await fc.assert(
      fc.asyncProperty(article, ranker, count, async (text, ranker, sentences) => {
        const summary = await summarize(text, { ...english, ranker, sentences })
        const distinct = new Set((await sentencesOf(text)).map(({ words }) => words.join(' ').toLowerCase()))
        expect(summary.sentences.length).toBe(Math.min(sentences, distinct.size))
      }),
      RUNS,
    )
  })

  it('grows by a sentence and loses none where one more is asked for, under lead', async () => {
    await fc.assert(
      fc.asyncProperty(article, count, async (text, sentences) => {
        const shorter = await summarize(text, { ...english, ranker: 'lead', sentences })
        const longer = await summarize(text, { ...english, ranker: 'lead', sentences: sentences + 1 })
        expect(indices(longer)).toEqual(expect.arrayContaining(indices(shorter)))
      }),
      RUNS,
    )
  })

  it('is the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(article, ranker, async (text, ranker) => {
        const [first, second] = [await summarize(text, { ranker }), await summarize(text, { ranker })]
        expect(JSON.stringify(second)).toBe(JSON.stringify(first))
      }),
      RUNS,
    )
  })

  it('stands where it says in the text', async () => {
    await fc.assert(
      fc.asyncProperty(article, count, async (text, sentences) => {
        for (const { text: sentence, start, end } of (await summarize(text, { ...english, sentences }))
          .sentences) {
          expect(cleanText(text.slice(start!, end!)).text).toBe(sentence)
        }
      }),
      RUNS,
    )
  })
})

const ODD = [
  '\u0000',
  '\u001b[',
  '\ud83d',
  '\ufeff',
  '\u202e',
  '# ',
  '- ',
  '1. ',
  '> ',
  '```\n',
  '[a](',
  '![',
  '|',
  '---\n',
  '<b>',
  '&#0;',
  '"',
  '.',
  '...',
  '\n\n',
  '\t',
  ' ',
  'a',
  'Mr. ',
  '你好。',
  '👩‍🌾',
  'e\u0301',
]
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...ODD, ...WORDS), { maxLength: 80 }).map((parts) => parts.join('')),
)

describe('any text', () => {
  it.each(FORMATS)('read as %s has a summary or a reason why not', async (from) => {
    await fc.assert(
      fc.asyncProperty(anyText, ranker, async (text, ranker) => {
        try {
          const { sentences } = await summarize(text, { from, ranker })
          expect(sentences.length).toBeGreaterThan(0)
          for (const { text } of sentences) expect(text).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202a-\u202e]/)
        } catch (error) {
          if (!(error instanceof UserError)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })

  it('read as Markdown says of each sentence where its first and last characters stand', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (plain) => {
        const text = `# A mill\n\n${plain.replaceAll('mill', '*mill*').replaceAll('rain', '[rain](x)')}`
        for (const { text: sentence, start, end } of (
          await summarize(text, { from: 'markdown', sentences: 9 })
        ).sentences) {
          expect(text[start!]).toBe(sentence[0])
          expect(text[end! - 1]).toBe(sentence.at(-1))
        }
      }),
      RUNS,
    )
  })
})

/** Such as break other programs: each alone, as an article. */
const NAUGHTY = [
  'undefined',
  'null',
  '__proto__',
  'constructor',
  'hasOwnProperty.',
  '-1e400',
  '0x7fffffff',
  '../../../../etc/mill',
  '%s%n%x',
  "'; drop table mills; --",
  '<script>alert("mill")</script>',
  '{{7*7}} $(7*7)',
  '\u202eThe mill turned.',
  'T\u0334\u0321h\u0337e\u0336 m\u0335i\u0338l\u0337l\u0336.',
  '🏳️‍🌈👩🏽‍🚒🇳🇱.',
  'لا إله. ﷽',
  'ﬀ ẞ İ ı ſ.',
  '（╯°□°）╯︵ ┻━┻',
  '\ud800\udfff\udc00',
  '1.1.1.1. 2. 3.',
  '. . . . .',
  '"""""',
  '((((((((((',
  'CON. NUL. PRN.',
]

describe('a naughty string', () => {
  it.each(NAUGHTY)('%j has a summary or a reason why not', async (text) => {
    for (const from of FORMATS) {
      const outcome = await summarize(text, { from }).catch((error: unknown) => error)
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UserError)
      else expect(outcome).toMatchObject({ schemaVersion: 1 })
    }
  })
})
