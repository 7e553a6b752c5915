import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ARTICLES, articlePath } from '../fixtures.ts'
import { ENVIRONMENT, PROGRAM, run } from '../run.ts'
import { flaws } from '../schema.ts'

const news = articlePath('news-with-boilerplate')
const essay = articlePath('essay-with-late-point')

function print(...args: string[]): string {
  const { code, out, err } = run(args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return out
}

describe('summarize -f', () => {
  const sentences = print(news).trimEnd().split('\n')

  it('text prints one sentence a line to a pipe', () => {
    expect(sentences).toHaveLength(3)
  })

  it('bullets puts a dash before each', () => {
    expect(print(news, '-f', 'bullets')).toBe(sentences.map((text) => `- ${text}\n`).join(''))
  })

  it('markdown quotes them under the title', () => {
    const { title } = JSON.parse(print(news, '-f', 'json'))
    expect(print(news, '-f', 'markdown')).toBe(
      `> **${title}**\n>\n${sentences.map((text) => `> ${text}\n`).join('')}`,
    )
  })

  it('json prints an object for one input and an array for several', () => {
    expect(JSON.parse(print(news, '-f', 'json')).sentences.map(({ text }: { text: string }) => text)).toEqual(
      sentences,
    )
    expect(JSON.parse(print(news, essay, '-f', 'json'))).toHaveLength(2)
  })

  it('jsonl prints one object a line, in the order of the inputs', () => {
    const lines = print(news, essay, '-f', 'jsonl').trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).source)).toEqual([news, essay])
  })

  it.each(['3', '10'])('json keeps to its schema for every article, %s sentences long', (count) => {
    const summaries = JSON.parse(print(...ARTICLES, '-n', count, '-f', 'json'))
    // A feed gives one for each of its entries.
    expect(summaries.length).toBeGreaterThan(ARTICLES.length)
    for (const summary of summaries) expect(flaws(summary)).toEqual([])
  })

  it.each([[['-k', '4']], [['-e']], [['-q', '--about', 'council']], [['--ranker', 'lead']]])(
    'json keeps to it with %j',
    (args) => {
      for (const summary of JSON.parse(print(news, essay, ...args, '-f', 'json')))
        expect(flaws(summary)).toEqual([])
    },
  )

  it('markdown links the title of a page to its address', async () => {
    const server = createServer((_, response) => response.end(readFileSync(essay))).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/essay.txt`
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, url, '-f', 'markdown'], {
      env: ENVIRONMENT,
    })
    server.close()
    expect(stdout).toMatch(/^> \*\*\[.+\]\(<http:\/\/127\.0\.0\.1:\d+\/essay\.txt>\)\*\*\n>\n/)
  })

  it('jsonl keeps to the schema, cut sentences included', () => {
    for (const line of print(...ARTICLES, '-w', '2', '-f', 'jsonl')
      .trimEnd()
      .split('\n'))
      expect(flaws(JSON.parse(line))).toEqual([])
  })
})

describe('the schema', () => {
  it('tells what is no summary', () => {
    const summary = JSON.parse(print(news, '-f', 'json'))
    expect(flaws({ ...summary, sentences: [] })).not.toEqual([])
    expect(flaws({ ...summary, surprise: 1 })).not.toEqual([])
    expect(flaws({ ...summary, title: undefined, schemaVersion: 2 })).not.toEqual([])
  })
})
