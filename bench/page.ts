// How much of a page's main thread the summary of an article on it takes in Chromium, with the import of the built library, in
// milliseconds of processor time: the least of some pages, since other work on the machine only ever adds to it.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { CHROMIUM, startBrowser } from '../test/browser.ts'
import { FIXTURES } from '../test/fixtures.ts'
import { skip } from './data.ts'
import { report } from './figures.ts'

const BUILT = 'dist/browser'
const PAGES = 10
const SIZES = [7_000, 100_000, 1_000_000]
/** Of the library in the page; as text, so that no tool changes its import. */
const SUMMARIZE = `import('/browser.js').then(({ summarize }) => summarize(document.querySelector('article')))`

/** Our own plain articles one after another, as often as it takes, each paragraph another by its number. */
function prose(size: number): string {
  const texts = FIXTURES.filter(
    ({ name, article }) => article.endsWith('.txt') && !name.startsWith('language-'),
  )
  const paragraphs = texts.flatMap(({ article }) => readFileSync(article, 'utf8').split(/\n\s*\n/))
  let html = ''
  for (let at = 0; html.length < size; at++)
    html += `<p>${paragraphs[at % paragraphs.length]} That was number ${at}.</p>\n`
  return html
}

/** The milliseconds of processor time that the main thread of a fresh page takes for the summary of what is on it. */
async function timeOn(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage()
  await page.goto(address)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const seconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  const before = await seconds()
  await page.evaluate(SUMMARIZE)
  const time = (await seconds()) - before
  await page.close()
  return time * 1000
}

if (CHROMIUM === null) skip('no Chromium found')
const server = createServer(({ url = '/' }, response) => {
  const size = Number(/^\/(\d+)$/.exec(url)?.[1])
  const file = join(BUILT, url)
  if (size > 0) {
    const page = `<!doctype html><title>The page</title><article>${prose(size)}</article>`
    response.setHeader('content-type', 'text/html').end(page)
  } else if (existsSync(file)) response.setHeader('content-type', 'text/javascript').end(readFileSync(file))
  else response.writeHead(404).end()
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const browser = await startBrowser()
console.log(`${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}\n`)
console.log('| article on the page | main thread |\n| --- | --- |')
for (const size of SIZES) {
  const times: number[] = []
  for (let run = 0; run < PAGES; run++)
    times.push(await timeOn(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}/${size}`))
  const least = Math.round(Math.min(...times))
  report([{ name: `main thread of a page for ${size / 1000} kB, ms`, value: least }])
  console.log(`| ${size / 1000} kB | ${least} ms |`)
}
await browser.close()
server.close()
