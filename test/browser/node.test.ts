import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, openPage, startBrowser } from '../browser.ts'
import { site } from './site.ts'

/** Sentences over elements, with white space as it is typed, and with what nobody sees. */
const ARTICLE = `
  <style>.away { display: none } .faint { visibility: hidden }</style>
  <article>
    <h1>The mill turns</h1>
    <p>The  old
      <b>mi</b>ll <i>turned <a href="#">again</a></i>. <span class="away">Nobody reads this.</span>It rained
      all&nbsp;day<span class="faint"> and nobody reads that</span>.</p>
    <div class="away"><p>Nobody reads these lines at all.</p></div>
    <ul><li>Wheat came from the hills.</li></ul>
  </article>`

/** Run in a page: the sentences of its article, and the texts of their ranges. */
const RANGES = `async () => {
  const { parse, rangesOf } = await import('./browser.js')
  const article = document.querySelector('article')
  const { title, sentences } = await parse(article)
  const ranges = rangesOf(article, sentences.map(({ span }) => span))
  return { title, texts: sentences.map(({ text }) => text), ranges: ranges.map(String) }
}`

describe.skipIf(CHROMIUM === null)('a node in Chromium', () => {
  const at = site()
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await startBrowser()
    page = await openPage(browser)
  })
  afterAll(() => browser?.close())

  it('is read as it is seen, and its sentences know their ranges in it', async () => {
    await page.goto(at('/'))
    await page.evaluate(`document.body.innerHTML = ${JSON.stringify(ARTICLE)}`)
    expect(await page.evaluate(`(${RANGES})()`)).toEqual({
      title: 'The mill turns',
      texts: ['The old mill turned again.', 'It rained all day.', 'Wheat came from the hills.'],
      ranges: [
        'The  old\n      mill turned again.',
        'It rained\n      all\u00a0day and nobody reads that.',
        'Wheat came from the hills.',
      ],
    })
  })
})
