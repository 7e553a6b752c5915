import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowser, inBrowsers } from './browsers.ts'
import { articleOf, pageWith, promptAbove } from './pages.ts'
import { highlighted, openPrompt } from './prompt.ts'

/** A page as many are: dark where that is liked, in a column. */
const STYLE = `<style>
  :root { color-scheme: light dark }
  body { margin: 0; font: 1.0625rem/1.6 Georgia, serif }
  main { max-width: 38rem; margin: 0 auto; padding: 1rem }
</style>`
const EXPLAINER = promptAbove(articleOf('explainer'))
const ARABIC = promptAbove(`<div dir="rtl">${articleOf('language-ar', 'story', 'ar')}</div>`)

async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)
}

inBrowser('Chromium', 'the look of a prompt', (visit) => {
  it.each([
    ['light', 1000, EXPLAINER],
    ['dark', 1000, EXPLAINER],
    ['light', 320, EXPLAINER],
    ['dark', 320, EXPLAINER],
    ['light', 320, ARABIC],
  ] as const)(
    'has no flaw that axe knows, closed and open, and fits: %s, %i wide',
    async (colorScheme, width, body) => {
      const page = await visit(
        { html: pageWith(body, STYLE) },
        { colorScheme, viewport: { width, height: 900 } },
      )
      await page.locator('no-time-to-read button').waitFor()
      expect(await findings(page)).toEqual([])
      await openPrompt(page)
      expect(await findings(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.screenshot({
        path: `coverage/element/${colorScheme}-${width}-${body === ARABIC ? 'ar' : 'en'}.png`,
      })
    },
  )

  it('is on paper what it shows: an open summary without its button, a closed prompt not at all', async () => {
    const page = await visit({ html: pageWith(EXPLAINER, STYLE) })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('no-time-to-read').isVisible()).toBe(false)
    await openOnPaper(page)
    expect(await page.locator('no-time-to-read a').first().isVisible()).toBe(true)
    expect(await page.locator('no-time-to-read [part=offer]').isVisible()).toBe(false)
  })

  it('keeps its border and shows the focus where colors are forced', async () => {
    const page = await visit({ html: pageWith(EXPLAINER, STYLE) }, { forcedColors: 'active' })
    await page.keyboard.press('Tab')
    const style = await page.locator('no-time-to-read button').evaluate((button) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(button)
      return [getComputedStyle(button.parentElement!).borderTopStyle, outlineStyle, outlineWidth]
    })
    expect(style).toEqual(['solid', 'solid', '2px'])
  })

  it.each([
    ['reduce', 'none', 'instant'],
    ['no-preference', 'appear', 'smooth'],
  ] as const)('moves as is wished: %s', async (reducedMotion, animation, behavior) => {
    const page = await visit({ html: pageWith(EXPLAINER, STYLE) }, { reducedMotion })
    await openPrompt(page)
    const name = page.locator('no-time-to-read [part=summary]')
    expect(await name.evaluate((element) => getComputedStyle(element).animationName)).toBe(animation)
    await page.evaluate(() => {
      const own = Element.prototype.scrollIntoView
      Element.prototype.scrollIntoView = function (options) {
        document.title = (options as ScrollIntoViewOptions).behavior ?? ''
        own.call(this, options)
      }
    })
    await page.locator('no-time-to-read a').nth(2).click()
    expect(await page.title()).toBe(behavior)
  })
})

/** Opens the prompt of a page that has no button to click on. */
async function openOnPaper(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('no-time-to-read')!.open = true
  })
  await page.locator('no-time-to-read a').first().waitFor()
}

inBrowsers('a prompt of an article', (visit) => {
  it('in another language has its words and its direction', async () => {
    const page = await visit({ html: pageWith(ARABIC, STYLE) })
    const button = page.locator('no-time-to-read button')
    expect(await button.textContent()).toBe('ليس لديك وقت للقراءة؟ اقرأ الملخص')
    const [first] = await openPrompt(page)
    expect(await page.locator('no-time-to-read [part=box]').getAttribute('lang')).toBe('ar')
    expect(await button.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    await page.locator('no-time-to-read a').first().click()
    expect(await highlighted(page)).toBe(first)
  })

  it('whose language the page does not say takes it from the article once that is read', async () => {
    const article = articleOf('language-de').replace(' lang="en"', '')
    const page = await visit({ html: pageWith(promptAbove(article)) })
    await openPrompt(page)
    const button = page.locator('no-time-to-read button')
    expect(await button.textContent()).toBe('Keine Zeit zum Lesen? Zusammenfassung anzeigen')
  })

  it('whose `lang` is its own speaks that', async () => {
    const page = await visit({ html: pageWith(promptAbove(articleOf('explainer'), 'for="story" lang="fr"')) })
    expect(await page.locator('no-time-to-read button').textContent()).toContain('Pas le temps de lire')
  })

  it('takes its colors from custom properties and its parts from the page', async () => {
    const head = `<style>
      :root { --accent: rgb(4, 5, 6) }
      no-time-to-read { --no-time-to-read-background: rgb(1, 2, 3); --no-time-to-read-accent: var(--accent) }
      no-time-to-read::part(question) { color: rgb(7, 8, 9) }
    </style>`
    const page = await visit({ html: pageWith(EXPLAINER, head) })
    const styleOf = (part: string, property: 'color' | 'backgroundColor' | 'borderTopColor') =>
      page
        .locator(`no-time-to-read [part=${part}]`)
        .evaluate((element, name) => getComputedStyle(element)[name], property)
    expect(await styleOf('box', 'backgroundColor')).toBe('rgb(1, 2, 3)')
    expect(await styleOf('marker', 'borderTopColor')).toBe('rgb(4, 5, 6)')
    expect(await styleOf('question', 'color')).toBe('rgb(7, 8, 9)')
  })
})
