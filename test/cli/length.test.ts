import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RANKER_NAMES } from '../../src/core/rank/rankers.ts'
import { summarize } from '../../src/index.ts'
import { ARTICLES, articlePath } from '../fixtures.ts'
import { run } from '../run.ts'

const path = articlePath('travel-piece')

function summary(...args: string[]): string {
  const { code, out, err } = run([...args, path])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out.trimEnd()
}

describe('summarize -n, -w, -c, -p, -t', () => {
  it.each(['-n2', '--sentences=2'])('%s gives so many sentences', (flag) => {
    expect(summary(flag).split('\n')).toHaveLength(2)
  })

  it.each([3, 40, 100])('-w %i is a hard limit for words', (most) => {
    expect(summary('-w', `${most}`).split(/\s+/).length).toBeLessThanOrEqual(most)
  })

  it.each([1, 2, 30, 160, 500])('-c %i is a hard limit for characters', (most) => {
    expect(summary('-c', `${most}`).length).toBeLessThanOrEqual(most)
  })

  it.each([
    ['-w', '2', 2],
    ['-c', '12', 3],
  ])('%s %s cuts the best sentence at a word where none fits', (flag, most, words) => {
    const [best] = summary('-n1').split(' ')
    expect(summary(flag, most)).toMatch(/^\S+(?: \S+)*…$/)
    expect(summary(flag, most).split(' ').length).toBeLessThanOrEqual(words)
    expect(summary(flag, most).split(/[ …]/)[0]).toBe(best)
  })

  it('-p gives a share of the sentences, with or without the sign', () => {
    const { articleSentences } = JSON.parse(summary('-fjson')).stats
    expect(summary('-p', '10%').split('\n')).toHaveLength(Math.floor(articleSentences / 10))
    expect(summary('-p', '10')).toBe(summary('-p', '10%'))
  })

  it('-t gives what can be read in that time', () => {
    const { stats } = JSON.parse(summary('-fjson', '-t', '30s'))
    expect(stats.secondsToRead).toBeLessThanOrEqual(30)
    expect(stats.secondsToRead).toBeGreaterThan(25)
  })

  it.each([
    [['-n3', '-w5'], "option '-n, --sentences <count>' cannot be used with option '-w, --words <count>'"],
    [['-c9', '-t1m'], "option '-c, --characters <count>' cannot be used with option '-t, --time <duration>'"],
    [['-w0'], "option '-w, --words <count>' argument '0' is invalid. It must be a whole number from 1."],
    [['-t10'], "argument '10' is invalid. It must be a time to read, such as 30s, 1m or 1m30s."],
    [['-p0%'], "argument '0%' is invalid. It must be a share above 0 and up to 100, such as 20 or 20%."],
  ])('%j is wrong usage', (args, message) => {
    const { code, out, err } = run([...args, path])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

describe('the summary of every article', () => {
  it('is never over the budget and never empty', async () => {
    const articles = await Promise.all(ARTICLES.map((article) => readFile(article, 'utf8')))
    const article = fc.constantFrom(...articles)
    const ranker = fc.constantFrom(...RANKER_NAMES)
    await fc.assert(
      fc.asyncProperty(article, ranker, fc.integer({ min: 1, max: 400 }), async (text, ranker, most) => {
        const byWords = (await summarize(text, { ranker, words: most })).sentences.map(({ text }) => text)
        const byCharacters = (await summarize(text, { ranker, characters: most })).sentences.map(
          ({ text }) => text,
        )
        expect(byWords.join(' ').split(' ').length).toBeLessThanOrEqual(most)
        expect(byCharacters.join(' ').length).toBeLessThanOrEqual(most)
        expect(byWords.join('')).not.toBe('')
        expect(byCharacters.join('')).not.toBe('')
      }),
      { numRuns: 60 },
    )
  })
})
