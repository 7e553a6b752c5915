import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Source } from '../../../src/core/formats/source.ts'
import { renderPrompt } from '../../../src/core/render/prompt.ts'
import { PLAIN } from '../../../src/core/render/style.ts'
import { summarizeSource } from '../../../src/core/summarize.ts'
import { CHROMIUM, startBrowser } from '../../browser.ts'
import { PATIENCE } from '../../patience.ts'

const POLYFILL = 'node_modules/text-fragments-polyfill/src/text-fragment-utils.js'
/** Taller than the window: what is found is scrolled to. */
const TALL = '<div style="height: 300vh"></div>'

/** Pages in which sentences are alike, stand among other things, or are written in many ways. */
const PAGES: Readonly<Record<string, string>> = {
  'a story': readFileSync(join('fixtures', 'html-news', 'article.html'), 'utf8'),
  'sentences that are alike': `<article><h1>The two mills</h1>${['north', 'south', 'east']
    .map(
      (side) =>
        `<p>The mill on the ${side} side of the river was built in spring. It stopped. Nobody knew why it had stopped at all.</p>
         <p>It stopped. The ${side} wind had fallen, and the miller went home through the fields.</p>`,
    )
    .join('')}</article>`,
  'marks, notes, marks of quotation': `<article><p>He said “the mill—well-known, 100% oak &amp; elm—fell” in <a href="#">May, 1882</a>.<sup>[3]</sup>
    Then the so-called ‘river board’ (all five of them) met &lt;twice&gt; a week, didn’t it?</p>
    <p>Nobody’s wheel turned: not one, not two, #3, a/b, 50% &c. <b>Every</b> o<i>ne</i> of the mil&shy;lers went home.</p></article>`,
  'lines and lists': `<article><p>Roses on the mill are red,<br>violets by the weir are blue,<br>and nobody goes home.</p>
    <ul><li>The oak wheel was sold to the museum in spring.</li><li>The oak wheel was sold to the school in autumn.</li></ul></article>`,
  Japanese:
    '<article lang=ja><p>水車小屋は四十年間、川のそばで回り続けた。春に川の水が上がると、誰もが驚いた。雨が降っていた。</p><p>村の人々は小麦粉を舟で運び出し、粉屋は家に帰った。雨が降っていた。</p></article>',
  Arabic:
    '<article dir=rtl lang=ar><p>دارت الطاحونة فوق النهر أربعين عامًا قبل أن يرتفع الماء في الربيع. لم يعرف أحد لماذا توقفت.</p><p>عاد الطحان إلى بيته، وأخذ الدقيق بالقارب. لم يعرف أحد لماذا توقفت.</p></article>',
}

const fixture = (name: string) => readFileSync(join('fixtures', name, 'article.md'), 'utf8')
/** Texts as their authors write them; browsers show what is made of them. */
const MARKDOWN: Readonly<Record<string, string>> = {
  'a how-to': fixture('markdown-how-to'),
  'release notes': fixture('release-notes'),
  questions: fixture('faq'),
  'an interview': fixture('interview-in-markdown'),
  'emphasis, links, code': `# The mill

The *oldest* **mill** on [the river](https://mill.example "A mill") runs \`turn --fast\` each day, and ~~nobody~~ everybody knows it.
Its wheel, which was__built__ of oak\\
in 1882, weighs 3\\*4 tonnes &amp; creaks; see <https://wheel.example> for more of it.`,
  'notes, tables, lists': `The dam was raised by two feet in spring.[^1] It cost the parish far more than it had.

| Year | Cost |
| ---- | ---- |
| 1882 | 40   |

1. The oak wheel was sold to the museum in spring.
2. The oak wheel was sold to the school in autumn.
   - [x] The miller went home by boat, and never came back.

> The river "took" the bridge in May -- nobody had seen it coming...

The miller went home by boat, and never came back.

[^1]: By the parish, as the book of the mill has it.`,
}

/** The HTML that sites make of Markdown, without its front matter. */
function shownOf(markdown: string): string {
  const text = markdown.replace(/^---\n.*?\n---\n/s, '')
  const html = micromark(text, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return `<!doctype html><meta charset="utf-8"><article>${html}</article>`
}

describe.skipIf(CHROMIUM === null)('text directives, in Chromium', () => {
  let page: Page
  let html = ''
  const server = createServer(({ url }, response) => {
    const isScript = url === '/polyfill.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(isScript ? readFileSync(POLYFILL) : html)
  })
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    page = await (await startBrowser()).newPage()
  }, PATIENCE)

  afterAll(async () => {
    await page.context().browser()?.close()
    server.close()
  }, PATIENCE)

  /** The texts that the polyfill of Google finds for a directive on the page that is open; two where it is not alone. */
  const found = (fragment: string) =>
    page.evaluate<string[]>(`import('/polyfill.js').then((polyfill) => {
      const written = polyfill.getFragmentDirectives('#:~:${fragment}')
      const [directive] = polyfill.parseFragmentDirectives(written).text
      return polyfill.processTextFragmentDirective(directive, document, document.body).map(String)
    })`)

  /** Whether the directives of all sentences of a source lead to them on a page, and to nothing else. */
  const expectAlone = async (source: Source) => {
    const { summary } = await summarizeSource(source, { percent: 100, fragments: true })
    await page.goto(address())
    for (const { text, fragment = '' } of summary.sentences) {
      const ranges = await found(fragment)
      expect(ranges, `${text} ${fragment}`).toEqual([expect.anything()])
      expect(letters(ranges[0])).toContain(letters(text).slice(-12))
      expect(letters(text).slice(0, 12)).toBe(letters(ranges[0]).slice(0, 12))
    }
  }

  it.each(Object.keys(PAGES))('lead to their sentences alone: %s', { timeout: PATIENCE }, async (name) => {
    html = PAGES[name]
    await expectAlone({ name: '-', format: 'html', text: html })
  })

  it.each(Object.keys(MARKDOWN))(
    'lead to them in Markdown as it is shown: %s',
    { timeout: PATIENCE },
    async (name) => {
      html = shownOf(MARKDOWN[name])
      await expectAlone({ name: '-', format: 'markdown', text: MARKDOWN[name] })
    },
  )

  it.each(Object.keys(PAGES))(
    'lead past the prompt above the article: %s',
    { timeout: PATIENCE },
    async (name) => {
      const source = { name: '-', format: 'html', text: PAGES[name] } as const
      const summarized = await summarizeSource(source, { percent: 30, fragments: true })
      const box = renderPrompt([summarized], { wrap: null, explain: null, style: PLAIN, several: false })
      html =
        box.replace('<details', '<details open') +
        TALL +
        PAGES[name].replace(/<script.*?<\/script>/gs, '') +
        TALL
      await page.goto(address())
      const links = page.locator('details.no-time-to-read a')
      expect(await links.count()).toBe(summarized.summary.sentences.length)
      for (const link of await links.all()) {
        await page.evaluate('scrollTo(0, 0)')
        await link.click()
        await expect.poll(() => page.evaluate<number>('scrollY'), { message: name }).toBeGreaterThan(100)
      }
    },
  )

  it.each(Object.keys(PAGES))('are scrolled to: %s', { timeout: PATIENCE }, async (name) => {
    html = PAGES[name]
    const source = { name: '-', format: 'html', text: html } as const
    const { summary } = await summarizeSource(source, { percent: 20, fragments: true })
    html = TALL + html.replace(/<script.*?<\/script>/gs, '') + TALL
    for (const { fragment, text } of summary.sentences) {
      await page.goto('about:blank')
      await page.goto(`${address()}#:~:${fragment}`)
      await expect.poll(() => page.evaluate<number>('scrollY'), { message: text }).toBeGreaterThan(0)
    }
  })
})

const letters = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
