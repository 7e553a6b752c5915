import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import stock from 'wink-eng-lite-web-model'
import core from 'wink-eng-lite-web-model/dist/load-core-model.js'
import sbd from 'wink-eng-lite-web-model/dist/load-sbd-model.js'
import type { Model } from 'wink-nlp'
import { boundaryModel } from '../../bundle/boundary-model.ts'
import { winkModel } from '../../bundle/wink-model.ts'
import { endsBy } from '../../src/language/wink.ts'

const model = boundaryModel(core(), sbd().machines)
const slim = winkModel(() => model) as Model
const ends = { stock: endsBy(stock), slim: endsBy(slim) }

/** The paragraphs that the two models cut in different places. */
function cutOtherwise(texts: readonly string[]): string[] {
  const paragraphs = texts.flatMap((text) => text.split('\n'))
  return paragraphs.filter((text) => [...ends.slim(text)].join() !== [...ends.stock(text)].join())
}

const fixtures = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('article.txt'))
  .map((path) => readFileSync(`fixtures/${path}`, 'utf8'))

const DEV = '../shared/data/cnndm-dev.jsonl.gz'
const DEV_ARTICLES = 200
/** A sample of the plain words, 85,000 in all, that a test can take the time for. */
const EVERY = 20
const SEED = '../shared/seed-article.txt'

describe('the model for boundaries', () => {
  it('is small', () => {
    expect(JSON.stringify(model).length).toBeLessThan(100_000)
  })

  it('ends the sentences of every fixture where the whole model does', () => {
    expect(fixtures.length).toBeGreaterThan(30)
    expect(cutOtherwise(fixtures)).toEqual([])
  })

  it('ends sentences where the whole model does next to words that it knows, odd ones above all', () => {
    const words = core().features.lexeme.list
    const texts = words
      .filter((word, at) => !/^[a-z]+$/i.test(word) || at % EVERY === 0)
      .map(
        (word) =>
          `So said ${word}. The "${word}." was ${word}! ${word}? (${word}) Not ${word}-${word} and ${word}.`,
      )
    expect(cutOtherwise(texts)).toEqual([])
  })

  it.skipIf(!existsSync(DEV))(
    'ends the sentences of the seed and 200 articles of news where the whole model does',
    () => {
      const lines = gunzipSync(readFileSync(DEV)).toString().split('\n').slice(0, DEV_ARTICLES)
      const articles = lines.map((line) => (JSON.parse(line) as { article: string }).article)
      expect(cutOtherwise([readFileSync(SEED, 'utf8'), ...articles])).toEqual([])
    },
  )
})
