import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHROMIUM, startBrowser } from '../browser.ts'
import { scratch } from '../cli/shell.ts'
import { articlePath } from '../fixtures.ts'
import { PATIENCE } from '../patience.ts'
import { run } from '../run.ts'

const { path: folder } = scratch()
const EVIL = `The </p><script>document.title = "owned"</script> mill of <b onclick="x">Harwick</b> & its &amp; entity turned all day.

It rained "a lot" on the <!-- hidden --> village of Dunmore, and the <img src=x onerror=alert(1)> miller's <style>p { display: none }</style> wife went home early.
`

/** The address of the page that the program prints. */
function page(name: string, args: readonly string[]): string {
  const path = join(folder, `${name}.html`)
  expect(run([...args, '-f', 'html', '-o', path])).toEqual({ code: 0, out: '', err: '' })
  return pathToFileURL(path).href
}

writeFileSync(join(folder, 'evil.txt'), EVIL)
const one = page('one', ['-k', '5', articlePath('explainer')])
const several = page('several', [
  articlePath('review'),
  articlePath('recipe-story'),
  articlePath('news-wire'),
])
const evil = page('evil', ['-n', '1', join(folder, 'evil.txt')])

describe('the page', () => {
  it('names nothing outside itself and holds no script', () => {
    for (const url of [one, several, evil]) {
      const html = readFileSync(new URL(url), 'utf8')
      expect(html).not.toMatch(/<script|<link|<iframe|\bsrc=(?!x)|@import|url\(|https?:/i)
      expect(html).toContain("default-src 'none'")
    }
  })
})

describe('the reasons', () => {
  it.each([
    [[], 50],
    [['-e'], 60],
  ])('of sixty sentences with %j are those of the best %i', (args, count) => {
    const url = page('sixty', ['-n', '60', ...args, articlePath('long-read')])
    const [, ...notes] = readFileSync(new URL(url), 'utf8').split('role="tooltip"')
    expect(notes).toHaveLength(60)
    expect(notes.filter((note) => note.includes('class="reason"'))).toHaveLength(count)
  })
})

if (CHROMIUM === null) console.warn('no Chromium found: the page is not tested in a browser')

describe.skipIf(CHROMIUM === null)('the page in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  async function open(url: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const opened = await browser.newPage(options)
    opened.setDefaultTimeout(PATIENCE)
    await opened.goto(url)
    return opened
  }

  it.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 360],
    ['dark', 360],
  ] as const)('has no flaw that axe knows, %s and %i wide, and fits', async (colorScheme, width) => {
    for (const url of [one, several, evil]) {
      const opened = await open(url, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
      await opened.evaluate(axe.source)
      const { violations } = (await opened.evaluate('axe.run()')) as axe.AxeResults
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([])
      expect(await opened.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await opened.close()
    }
  })

  it.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 360],
    ['dark', 360],
  ] as const)('is seen %s and %i wide, in coverage/pages', async (colorScheme, width) => {
    const opened = await open(one, { colorScheme, viewport: { width, height: 900 } })
    await opened.locator('mark').first().focus()
    await opened.screenshot({ path: `coverage/pages/${colorScheme}-${width}.png`, fullPage: true })
    const color: string = await opened.evaluate('getComputedStyle(document.body).backgroundColor')
    const lightness = Math.max(...(color.match(/\d+/g) ?? []).map(Number))
    expect(lightness > 128).toBe(colorScheme === 'light')
  })

  it('marks the chosen sentences in the article and shades others', async () => {
    const opened = await open(one)
    const listed = await opened.locator('details li').allTextContents()
    expect(listed).toHaveLength(3)
    expect(await opened.locator('mark').allTextContents()).toEqual(listed)
    expect(await opened.locator('.s3').count()).toBeGreaterThan(0)
    expect(await opened.locator('rect.chosen').count()).toBe(3)
  })

  it('closes and opens the box by keyboard', async () => {
    const opened = await open(one)
    await opened.keyboard.press('Tab')
    expect(await opened.evaluate('document.activeElement.tagName')).toBe('SUMMARY')
    const item = opened.locator('details li').first()
    expect(await item.isVisible()).toBe(true)
    await opened.keyboard.press('Enter')
    expect(await item.isVisible()).toBe(false)
    await opened.keyboard.press('Space')
    expect(await item.isVisible()).toBe(true)
  })

  it('says on focus and on hover why a sentence was chosen', async () => {
    const opened = await open(one)
    const note = opened.locator('.note').nth(1)
    expect(await note.isVisible()).toBe(false)
    await opened.locator('mark').nth(1).focus()
    expect(await note.isVisible()).toBe(true)
    expect(await note.textContent()).toMatch(/^Number \d+ of \d+ by score, −?[\d.]+.*average sentence [+−]/)
    await opened.locator('mark').nth(0).hover()
    expect(await opened.locator('.note').nth(0).isVisible()).toBe(true)
  })

  it('says of the others, on hover, where they stand', async () => {
    const opened = await open(one)
    expect(await opened.locator('p .s3').first().getAttribute('title')).toMatch(/^Number \d+ of \d+ by score/)
  })

  it('keeps an article full of markup text', async () => {
    const opened = await open(evil)
    expect(await opened.title()).not.toBe('owned')
    expect(await opened.locator('img, script, b[onclick], article style').count()).toBe(0)
    const text = (await opened.locator('article').textContent()) ?? ''
    for (const piece of [
      '<script>document.title = "owned"</script>',
      '&amp; entity',
      '<!-- hidden -->',
      '<img src=x',
    ])
      expect(text).toContain(piece)
  })

  it('asks the network for nothing', async () => {
    const opened = await browser.newPage()
    opened.setDefaultTimeout(PATIENCE)
    const asked: string[] = []
    opened.on('request', (request) => asked.push(request.url()))
    await opened.goto(one)
    expect(asked).toEqual([one])
  })

  it('prints the summary although the box is closed', async () => {
    const opened = await open(one)
    await opened.locator('summary').click()
    const item = opened.locator('details li').first()
    expect(await item.isVisible()).toBe(false)
    await opened.emulateMedia({ media: 'print' })
    expect((await item.boundingBox())?.height).toBeGreaterThan(10)
    expect(await opened.evaluate("getComputedStyle(document.querySelector('mark')).textDecorationLine")).toBe(
      'underline',
    )
  })
})
