import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Abort, parse, rank, summarize } from '../../src/index.ts'

const REASON = new Error('the client has gone')
const TEXT = 'The mill turned. Rain fell all day. Nobody came. The wind dropped. It was late. They slept.'
const fixture = (name: string) => readFileSync(`fixtures/${name}`)

/** A signal that is aborted from its so-and-so-manieth look on, with the looks counted. */
function abortingAt(look: number): { signal: Abort; looks: () => number } {
  let looks = 0
  const throwIfAborted = () => {
    if (++looks >= look) throw REASON
  }
  return { signal: { throwIfAborted }, looks: () => looks }
}

describe('a signal', () => {
  it.each([
    ['summarize', (signal: AbortSignal) => summarize(TEXT, { signal })],
    ['parse', (signal: AbortSignal) => parse(TEXT, { signal })],
    ['rank', async (signal: AbortSignal) => rank(await parse(TEXT), { signal })],
  ])('that is aborted already ends %s with its reason', async (_, use) => {
    await expect(use(AbortSignal.abort(REASON))).rejects.toBe(REASON)
  })

  it('is heard while work is being done', async () => {
    const controller = new AbortController()
    const summary = summarize(TEXT, { signal: controller.signal })
    setImmediate(() => setImmediate(() => controller.abort(REASON)))
    await expect(summary).rejects.toBe(REASON)
  })

  it.each([
    ['a text', TEXT, 8],
    ['a book of four chapters', fixture('epub-chapters/article.epub'), 12],
    ['a PDF of two pages', fixture('pdf-two-columns/article.pdf'), 10],
  ])('ends %s at every stage', async (_, input, least) => {
    const options = { keywords: true, explain: true } as const
    const { signal, looks } = abortingAt(Number.POSITIVE_INFINITY)
    expect(await summarize(input, { ...options, signal })).toEqual(await summarize(input, options))
    expect(looks()).toBeGreaterThanOrEqual(least)
    for (let look = 1; look <= looks(); look++) {
      const { signal } = abortingAt(look)
      await expect(summarize(input, { ...options, signal })).rejects.toBe(REASON)
    }
  })
})
