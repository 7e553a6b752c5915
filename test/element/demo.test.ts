import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { demoPage } from '../../bundle/demo.ts'
import { inBrowser } from './browsers.ts'
import { openPrompt } from './prompt.ts'

const REVIEW = readFileSync('fixtures/review/article.txt', 'utf8')
const MARKDOWN = readFileSync('fixtures/markdown-how-to/article.md')

inBrowser('Chromium', 'the page that shows the prompt', (visit) => {
  it('is one file that asks for nothing, and summarizes its own article and any other', async () => {
    const page = await visit({ html: await demoPage() }, { viewport: { width: 980, height: 520 } })
    expect(await openPrompt(page)).toHaveLength(3)
    await page.locator('#text').fill(REVIEW)
    const sentences = page.locator('ol > li')
    await sentences.nth(2).waitFor()
    expect(await sentences.count()).toBe(3)
    await page.locator('ol summary').first().click()
    expect(await page.locator('ol dt').first().isVisible()).toBe(true)
    await page.locator('#text').evaluate((text) => text.scrollTo(0, 0))
    await page.screenshot({ path: 'coverage/element/demo.png' })
    await page.locator('#length').fill('6')
    await sentences.nth(5).waitFor()
    await page.locator('#file').setInputFiles({ name: 'a.md', mimeType: 'text/markdown', buffer: MARKDOWN })
    await sentences.filter({ hasText: 'starter' }).first().waitFor()
    await page.locator('#text').fill('12')
    await page.locator('.error', { hasText: 'no prose' }).waitFor()
    expect(visit.site.asked.filter((path) => path !== '/favicon.ico')).toEqual(['/0.html'])
  })
})
