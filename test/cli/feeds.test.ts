import { describe, expect, it } from 'vitest'
import { run } from '../run.ts'
import { flaws } from '../schema.ts'
import { linesOf, scratch } from './shell.ts'

const FEED = 'fixtures/feed-of-a-town/article.rss'
const ARTICLE = 'fixtures/one-paragraph/article.txt'
const TITLES = ['The swimming pool opens on Sunday & costs nothing', 'Bus 7 will wait for the train']
const { write } = scratch()

const print = (...args: string[]) => {
  const { code, out, err } = run(['-n', '1', ...args])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}
const jsonOf = (...args: string[]) => JSON.parse(print('-f', 'json', ...args))

describe('a feed', () => {
  it('is printed as several files are, each entry under its title', () => {
    const lines = linesOf(print(FEED))
    expect([lines[0], lines[2], lines[3], lines.length]).toEqual([TITLES[0], '', TITLES[1], 5])
    expect(linesOf(print(FEED, ARTICLE)).slice(0, 5)).toEqual(lines)
  })

  it('is an array of JSON, alone and among others, and lines of JSON', () => {
    const sources = ['https://marl.example/pool', 'https://marl.example/bus']
    expect(jsonOf(FEED).map(({ source }: { source: string }) => source)).toEqual(sources)
    expect(jsonOf(ARTICLE, FEED).map(({ source }: { source: string }) => source)).toEqual([
      ARTICLE,
      ...sources,
    ])
    for (const summary of jsonOf(FEED)) expect(flaws(summary)).toEqual([])
    expect(linesOf(print('-f', 'jsonl', FEED)).map((line) => JSON.parse(line).title)).toEqual(TITLES)
  })

  it('is one page', () => {
    const page = print('-f', 'html', FEED)
    expect(page.match(/<!doctype html>/gi)).toHaveLength(1)
    for (const title of TITLES) expect(page).toContain(title.replace('&', '&amp;'))
  })

  it('of one entry is printed as one file is', () => {
    const one = write(
      'one.rss',
      '<rss><channel><item><title>A</title><description>It rained.</description></item></channel></rss>',
    )
    expect(print(one)).toBe('It rained.\n')
    expect(jsonOf(one).title).toBe('A')
  })

  it('without prose is refused in one line', () => {
    const none = write(
      'none.rss',
      '<rss><channel><item><title>A</title></item><item><title>B</title></item></channel></rss>',
    )
    expect(run([none])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(/none\.rss: no prose in it: .*\n$/),
    })
  })
})
