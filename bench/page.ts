// How much of a page's main thread the summary of an article on it takes in Chromium, by the library and by the element, with
// the import of either, in milliseconds of processor time: the least of some pages, since other work on the machine only ever
// adds to it.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { CHROMIUM, startBrowser } from '../test/browser.ts'
import { FIXTURES } from '../test/fixtures.ts'
import { skip } from './data.ts'
import { report } from './figures.ts'

const BUILT = 'dist'
const PAGES = 10
const SIZES = [7_000, 100_000, 1_000_000]
/** What makes the summary in the page, as text, so that no tool changes its import: of the element an open prompt, until it is shown. */
const WAYS = {
  library: `import('/browser/browser.js').then(({ summarize }) => summarize(document.querySelector('article')))`,
  element: `import('/element/element.js').then(async () => {
    const prompt = document.createElement('no-time-to-read')
    const summary = new Promise((done) => prompt.addEventListener('summary', done))
    prompt.open = true
    document.querySelector('article').before(prompt)
    await summary
    await new Promise(requestAnimationFrame)
  })`,
}

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

/** The milliseconds of processor time that the main thread of a fresh page takes for a script in it. */
async function timeOn(browser: Browser, address: string, script: string): Promise<number> {
  const page = await browser.newPage()
  await page.goto(address)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const seconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  }
  const before = await seconds()
  await page.evaluate(script)
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
    response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
  } else if (existsSync(file)) response.setHeader('content-type', 'text/javascript').end(readFileSync(file))
  else response.writeHead(404).end()
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const browser = await startBrowser()
console.log(`${new Date().toISOString().slice(0, 10)}, Chromium ${browser.version()}\n`)
console.log('| article on the page | summarized by | main thread |\n| --- | --- | --- |')
const { port } = server.address() as AddressInfo
for (const size of SIZES) {
  for (const [way, script] of Object.entries(WAYS)) {
    const times: number[] = []
    for (let run = 0; run < PAGES; run++)
      times.push(await timeOn(browser, `http://127.0.0.1:${port}/${size}`, script))
    const least = Math.round(Math.min(...times))
    report([{ name: `main thread of a page for ${size / 1000} kB by the ${way}, ms`, value: least }])
    console.log(`| ${size / 1000} kB | the ${way} | ${least} ms |`)
  }
}
await browser.close()
server.close()
