import { expect, it } from 'vitest'
import { inBrowsers } from './browsers.ts'
import { articleOf, pageWith, promptAbove } from './pages.ts'
import { highlighted, openPrompt, sentencesOf } from './prompt.ts'

const EXPLAINER = articleOf('explainer')

inBrowsers('the prompt', (visit) => {
  it('is a closed button that opens three sentences of the article and closes them', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    const button = page.locator('no-time-to-read button')
    expect(await button.textContent()).toBe('No time to read? Get a summary')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    const sentences = await openPrompt(page)
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    expect(sentences).toHaveLength(3)
    const article = (await page.locator('#story').textContent()) ?? ''
    for (const sentence of sentences) expect(article).toContain(sentence)
    await button.click()
    expect(await page.locator('no-time-to-read ul').isVisible()).toBe(false)
    expect(await button.getAttribute('aria-expanded')).toBe('false')
  })

  it('goes to the place of a sentence, highlights it and has the keyboard go on there', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    const [first, second] = await openPrompt(page)
    const address = page.url()
    for (const [at, sentence] of [second, first].entries()) {
      await page.evaluate(() => scrollTo(0, 0))
      await page
        .locator('no-time-to-read a')
        .nth(1 - at)
        .click()
      expect(await highlighted(page)).toBe(sentence)
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(sentence)
      const top = await page.evaluate(() => {
        const [range] = CSS.highlights.get('no-time-to-read') as unknown as Iterable<Range>
        return range.getBoundingClientRect().top / innerHeight
      })
      expect(top).toBeGreaterThan(0)
      expect(top).toBeLessThan(0.9)
    }
    expect(page.url()).toBe(address)
  })

  it('leaves the article as it was once the focus goes on', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    const markup = () => page.evaluate(() => document.querySelector('#story')?.outerHTML)
    const before = await markup()
    await openPrompt(page)
    await page.locator('no-time-to-read a').first().click()
    await page.locator('no-time-to-read button').focus()
    expect(await markup()).toBe(before)
  })

  it('takes the highlight away when it is closed', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    await openPrompt(page)
    await page.locator('no-time-to-read a').first().click()
    await page.locator('no-time-to-read button').click()
    expect(await highlighted(page)).toBe('')
  })

  it('works by keyboard alone', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const [, second] = await sentencesOf(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await highlighted(page)).toBe(second)
    await page.locator('no-time-to-read button').focus()
    await page.keyboard.press('Space')
    expect(await page.locator('no-time-to-read ul').isVisible()).toBe(false)
  })
})
