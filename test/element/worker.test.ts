import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { inBrowsers } from './browsers.ts'
import { articleOf, pageWith, promptAbove } from './pages.ts'
import { openPrompt, sentencesOf } from './prompt.ts'

const EXPLAINER = articleOf('explainer')
const TRAVEL = articleOf('travel-piece', 'travel')
/** Longer than a worker without work is kept, in milliseconds. */
const LONG_REST = 11_000

/** Counts the workers that a page starts and ends. */
const COUNTER = `<script>
  const counts = { started: 0, ended: 0 }
  const Native = Worker
  globalThis.Worker = class extends Native {
    constructor(...all) {
      super(...all)
      counts.started++
    }
    terminate() {
      super.terminate()
      counts.ended++
    }
  }
</script>`

const countsOn = (page: Page) => page.evaluate<{ started: number; ended: number }>('counts')

inBrowsers('the worker of a page with prompts', (visit) => {
  const withTwoPrompts = () =>
    visit({ html: pageWith(promptAbove(EXPLAINER) + promptAbove(TRAVEL, 'for="travel"'), COUNTER) })

  it('starts when somebody is about to open a prompt, and not before', async () => {
    const page = await withTwoPrompts()
    const button = page.locator('no-time-to-read button').first()
    await button.waitFor()
    expect(await countsOn(page)).toEqual({ started: 0, ended: 0 })
    await button.hover()
    expect(await countsOn(page)).toEqual({ started: 1, ended: 0 })
    await openPrompt(page)
    expect(await countsOn(page)).toEqual({ started: 1, ended: 0 })
  })

  it('starts when the focus comes to a prompt', async () => {
    const page = await withTwoPrompts()
    await page.locator('no-time-to-read button').first().focus()
    expect(await countsOn(page)).toEqual({ started: 1, ended: 0 })
  })

  it('is one for all prompts, even at once', async () => {
    const page = await withTwoPrompts()
    const sentences = await page.evaluate(async () => {
      const prompts = [...document.querySelectorAll('no-time-to-read')]
      const summaries = prompts.map(
        (prompt) => new Promise((done) => prompt.addEventListener('summary', done)),
      )
      for (const prompt of prompts) prompt.open = true
      await Promise.all(summaries)
      return prompts.map(({ summary }) => summary!.sentences[0].text)
    })
    expect(await page.locator('#story').textContent()).toContain(sentences[0])
    expect(await page.locator('#travel').textContent()).toContain(sentences[1])
    expect(await countsOn(page)).toEqual({ started: 1, ended: 0 })
  })

  it('ends when nobody has asked it for a while, and starts anew when it is needed again', async () => {
    const page = await visit({ html: '<title>A page</title>' })
    await page.clock.install()
    await page.setContent(pageWith(promptAbove(EXPLAINER) + promptAbove(TRAVEL, 'for="travel"'), COUNTER))
    await openPrompt(page)
    await page.clock.runFor(LONG_REST)
    expect(await countsOn(page)).toEqual({ started: 1, ended: 1 })
    await page.locator('no-time-to-read button').nth(1).click()
    await page.locator('no-time-to-read').nth(1).locator('a').first().waitFor()
    expect((await countsOn(page)).started).toBe(2)
  })

  it('ends at once where nobody wants what it is at', async () => {
    const page = await withTwoPrompts()
    await page.evaluate(() => {
      const prompt = document.querySelector('no-time-to-read')!
      prompt.open = true
    })
    await page.waitForFunction('counts.started === 1')
    await page.evaluate(() => document.querySelector('no-time-to-read')!.remove())
    await page.waitForFunction('counts.ended === 1')
  })

  it('leaves what it fails at to the page', async () => {
    const broken = `<script>
      globalThis.Worker = class extends EventTarget {
        postMessage() { setTimeout(() => this.onerror(new Event('error'))) }
        terminate() {}
      }
    </script>`
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER), broken) })
    expect(await openPrompt(page)).toHaveLength(3)
    expect(await sentencesOf(page)).toHaveLength(3)
  })
})
