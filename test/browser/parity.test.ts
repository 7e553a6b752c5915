import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { summarize } from '../../src/index.ts'
import { readInput } from '../../src/node/input.ts'
import { CHROMIUM, openPage, startBrowser } from '../browser.ts'
import { FIXTURES } from '../fixtures.ts'
import { site } from './site.ts'

const FORMATS = ['text', 'markdown', 'html']
const OPTIONS = { explain: true }

/** Texts by the names of their fixtures. */
type Texts = readonly (readonly [name: string, text: string])[]

/** Those of all fixtures that are strings. */
async function texts(): Promise<Texts> {
  const sources = await Promise.all(
    FIXTURES.map(async ({ name, article }) => [name, await readInput(article, process)] as const),
  )
  return sources.flatMap(([name, source]) =>
    'text' in source && FORMATS.includes(source.format) ? [[name, source.text] as const] : [],
  )
}

/** Run in a page: the library's summaries of texts. As text, so that no tool changes its imports. */
const SUMMARIES = `async (library, texts, options) => {
  const { summarize } = await import(library)
  const all = {}
  for (const [name, text] of texts) all[name] = JSON.stringify(await summarize(text, options))
  return all
}`

/** Run in a page: the same in a worker of it. */
const SUMMARIES_OF_WORKER = `(library, texts, options) => new Promise((done, fail) => {
  const code = \`onmessage = async ({ data }) => postMessage(await (${SUMMARIES})(...data))\`
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' })
  worker.onmessage = ({ data }) => done(data)
  worker.onerror = ({ message }) => fail(new Error(message))
  worker.postMessage([new URL(library, location.href).href, texts, options])
})`

if (CHROMIUM === null) console.warn('no Chromium found: the library for browsers is not tested in one')

describe.skipIf(CHROMIUM === null)('the library in Chromium', () => {
  const at = site()
  let browser: Browser
  let page: Page
  let articles: Texts
  let wanted: Record<string, string>
  beforeAll(async () => {
    browser = await startBrowser()
    page = await openPage(browser)
    articles = await texts()
    wanted = {}
    for (const [name, text] of articles) wanted[name] = JSON.stringify(await summarize(text, OPTIONS))
  })
  afterAll(() => browser?.close())

  const run = (code: string) =>
    page.evaluate(
      `(${code})(${JSON.stringify('./browser.js')}, ${JSON.stringify(articles)}, ${JSON.stringify(OPTIONS)})`,
    )

  it('gives what the library for Node gives, byte for byte', async () => {
    expect(articles.length).toBeGreaterThan(40)
    await page.goto(at('/'))
    expect(await run(SUMMARIES)).toEqual(wanted)
  })

  it('gives the same under a policy that forbids WebAssembly and scripts of others', async () => {
    await page.goto(at('/strict/'))
    expect(await run(SUMMARIES)).toEqual(wanted)
    const compiles = page.evaluate('new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0))')
    await expect(compiles).rejects.toThrow('Content Security Policy')
  })

  it('gives the same in a worker', async () => {
    await page.goto(at('/'))
    expect(await run(SUMMARIES_OF_WORKER)).toEqual(wanted)
  })
})
