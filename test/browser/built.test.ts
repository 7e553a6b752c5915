import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { summarize } from '../../src/index.ts'
import { articlePath } from '../fixtures.ts'
import { BUILT } from './site.ts'

/** What may be loaded for the summary of what is English, all weights in it, in bytes as they are sent: of a node, and of a text. */
const MOST = { node: 100_000, text: 103_500 }

const articleOf = (name: string) => readFileSync(articlePath(name), 'utf8')

/** Summarizes where there is nothing but JavaScript and what the runtimes of the web share. */
function inBareRuntime(...texts: readonly string[]): { summaries: string[]; files: string[] } {
  const run = [
    '--experimental-vm-modules',
    '--no-warnings',
    'test/browser/bare.js',
    join(BUILT, 'browser.js'),
  ]
  const { stdout, stderr } = spawnSync(process.execPath, run, {
    encoding: 'utf8',
    input: JSON.stringify(texts),
  })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

describe('the library for browsers', () => {
  it('needs nothing of Node: it gives the same where only the runtimes of the web are', async () => {
    const texts = ['news-with-boilerplate', 'markdown-how-to', 'html-news', 'language-de'].map(articleOf)
    const wanted = await Promise.all(texts.map(async (text) => JSON.stringify(await summarize(text))))
    expect(inBareRuntime(...texts).summaries).toEqual(wanted)
  })

  it('loads no more for what is English than its limits', () => {
    const { files } = inBareRuntime(articleOf('news-with-boilerplate'))
    const sent = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length
    const total = files.reduce((sum, file) => sum + sent(file), 0)
    const [text, node] = ['text', 'node'].map((part) => join(BUILT, 'chunks', `${part}.js`))
    expect(files.some((file) => file.endsWith(text))).toBe(true)
    expect(total).toBeLessThan(MOST.text)
    expect(total - sent(text) + sent(node)).toBeLessThan(MOST.node)
  })

  it('carries no hints for minifiers, but those that keep bundlers from what is asked for again', () => {
    const core = readFileSync(join(BUILT, 'chunks/core.js'), 'utf8')
    expect(core.match(/\/\* ?[@#\w][^*]*\*\//g)).toEqual(['/* @vite-ignore */', '/* webpackIgnore: true */'])
  })

  it('makes no code of text, so that policies for scripts let it run', () => {
    const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((it) => it.endsWith('.js'))
    const makers = files.filter((file) =>
      /\beval\(|\bFunction\(/.test(readFileSync(join(BUILT, file), 'utf8')),
    )
    expect(makers).toEqual([])
  })
})
