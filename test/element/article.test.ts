import { expect, it } from 'vitest'
import { inBrowsers } from './browsers.ts'
import { articleOf, pageWith, promptAbove } from './pages.ts'
import { highlighted, openPrompt, sentencesOf } from './prompt.ts'

const EXPLAINER = articleOf('explainer')
const TRAVEL = articleOf('travel-piece', 'travel')
const SHORT = '<article id="story"><p>It rained all day. Nobody went out but the dog.</p></article>'

inBrowsers('the article of a prompt', (visit) => {
  it.each([
    ['around it', `<article><no-time-to-read></no-time-to-read>${TRAVEL}</article>${EXPLAINER}`],
    ['after it', `<no-time-to-read></no-time-to-read>${TRAVEL}`],
    ['after it, though there is one before', `${SHORT}</main><no-time-to-read></no-time-to-read>${TRAVEL}`],
    ['named by its id', `${EXPLAINER}<no-time-to-read for="travel"></no-time-to-read>${SHORT}${TRAVEL}`],
  ])('is the one %s', async (_, body) => {
    const page = await visit({ html: pageWith(body) })
    const sentences = await openPrompt(page)
    const travel = await page.locator('#travel').textContent()
    for (const sentence of sentences) expect(travel).toContain(sentence)
  })

  it('may be one of several, each with a prompt of its own, and one highlight for all', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER) + promptAbove(TRAVEL, 'for="travel"')) })
    const prompts = await page.locator('no-time-to-read').all()
    for (const prompt of prompts) await prompt.locator('button').click()
    for (const prompt of prompts) {
      const link = prompt.locator('a').first()
      await link.click()
      expect(await highlighted(page)).toBe(await link.textContent())
    }
    await prompts[0].locator('button').click()
    expect(await highlighted(page)).toBe(await prompts[1].locator('a').first().textContent())
  })

  it('is summarized again when it changes, and the focus stays in the list', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    const before = await openPrompt(page)
    await page.locator('no-time-to-read a').nth(1).focus()
    await page.evaluate((html) => {
      document.querySelector('#story')!.innerHTML = html
    }, TRAVEL)
    await page.locator('no-time-to-read a', { hasText: before[0] }).waitFor({ state: 'detached' })
    const travel = await page.locator('#travel').textContent()
    for (const sentence of await sentencesOf(page)) expect(travel).toContain(sentence)
    const focused = page.evaluate(() => {
      return document.querySelector('no-time-to-read')?.shadowRoot?.activeElement?.textContent
    })
    expect(await focused).toBe((await sentencesOf(page))[1])
  })

  it('is looked for again when it was replaced', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    await openPrompt(page)
    const [first] = await sentencesOf(page)
    await page.evaluate(
      (html) => {
        document.querySelector('#story')!.outerHTML = html
      },
      TRAVEL.replace('id="travel"', 'id="story"'),
    )
    await page.locator('no-time-to-read a', { hasText: first }).waitFor({ state: 'detached' })
    const travel = await page.locator('#story').textContent()
    for (const sentence of await sentencesOf(page)) expect(travel).toContain(sentence)
  })

  it('hides the prompt while it is short or missing, and shows it once it is not', async () => {
    const page = await visit({ html: pageWith(promptAbove(SHORT) + promptAbove('', 'for="travel"')) })
    const prompts = page.locator('no-time-to-read')
    await page.locator('no-time-to-read button').first().waitFor({ state: 'attached' })
    expect([await prompts.nth(0).isVisible(), await prompts.nth(1).isVisible()]).toEqual([false, false])
    await page.evaluate(
      ([explainer, travel]) => {
        document.querySelector('#story')!.innerHTML = explainer
        document.body.insertAdjacentHTML('beforeend', travel)
      },
      [EXPLAINER, TRAVEL],
    )
    await prompts.nth(0).waitFor()
    await prompts.nth(1).waitFor()
  })

  it('is summarized in an idle moment where the prompt is eager, and else not before it is opened', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    const summarized = await page.evaluate(async (html) => {
      const events: string[] = []
      addEventListener('summary', ({ target }) => events.push((target as Element).id))
      document.querySelector('main')!.insertAdjacentHTML('afterbegin', html)
      await new Promise((done) => addEventListener('summary', done))
      return events
    }, '<no-time-to-read id="eager" for="story" eager></no-time-to-read>')
    expect(summarized).toEqual(['eager'])
  })

  it('is never read with the prompts that stand in it', async () => {
    const body = EXPLAINER.replace('<p>', '<no-time-to-read></no-time-to-read><p>')
    const page = await visit({ html: pageWith(body) })
    const sentences = await openPrompt(page)
    await page.evaluate(() => document.querySelector('#story p')!.append(' '))
    await page.evaluate(() => new Promise((done) => addEventListener('summary', done)))
    expect(await sentencesOf(page)).toEqual(sentences)
  })
})
