import { expect, it } from 'vitest'
import { inBrowsers } from './browsers.ts'
import { articleOf, pageWith, promptAbove } from './pages.ts'
import { openPrompt, sentencesOf } from './prompt.ts'

const EXPLAINER = articleOf('explainer')
const GERMAN = articleOf('language-de', 'story', 'de')
const DETAILS = '<details><summary>Keine Zeit?</summary><ul><li>Alles wird gut.</li></ul></details>'

inBrowsers('a prompt', (visit) => {
  it('says in one line that there is no summary where what it needs cannot be had, until it can be', async () => {
    const page = await visit({ html: pageWith(promptAbove(GERMAN)) })
    await page.route('**/languages/de.js*', (route) => route.abort())
    const error = page.evaluate(
      () =>
        new Promise((done) => {
          const prompt = document.querySelector('no-time-to-read')!
          prompt.addEventListener('error', (event) => {
            done([(event as ErrorEvent).error instanceof Error, event.bubbles])
          })
        }),
    )
    await page.locator('no-time-to-read button').click()
    expect(await error).toEqual([true, false])
    const note = page.locator('no-time-to-read [part=note]')
    expect(await note.textContent()).toBe('Die Zusammenfassung ließ sich nicht erstellen.')
    expect(await page.locator('no-time-to-read ul').isVisible()).toBe(false)

    await page.unrouteAll()
    await page.locator('no-time-to-read button').click()
    expect(await openPrompt(page)).toHaveLength(3)
  })

  it('tells when it opens and closes, and what it found', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    const events = await page.evaluate(async () => {
      const prompt = document.querySelector('no-time-to-read')!
      await customElements.whenDefined('no-time-to-read')
      const seen: unknown[] = []
      prompt.addEventListener('toggle', () => seen.push(prompt.open))
      const summarized = new Promise<CustomEvent>((done) => {
        document.addEventListener('summary', (event) => done(event as CustomEvent))
      })
      prompt.open = true
      const { detail } = await summarized
      prompt.open = false
      return [...seen, detail.sentences.length, detail === prompt.summary]
    })
    expect(events).toEqual([true, false, 3, true])
  })

  it('has a state for style sheets', async () => {
    const head = '<style>no-time-to-read:state(ready) { outline: 3px solid red }</style>'
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER), head) })
    const width = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('no-time-to-read')!).outlineStyle)
    expect(await width()).toBe('none')
    await openPrompt(page)
    expect(await width()).toBe('solid')
  })

  it('may be moved, taken out while it works, and put back', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.evaluate(async () => {
      await customElements.whenDefined('no-time-to-read')
      const prompt = document.querySelector('no-time-to-read')!
      prompt.open = true
      prompt.remove()
      await new Promise((done) => setTimeout(done, 100))
      document.querySelector('main')!.append(prompt)
      document.querySelector('main')!.prepend(prompt)
    })
    expect(await sentencesOf(page)).toHaveLength(3)
    expect(errors).toEqual([])
  })

  it('leaves a summary that stands inside it alone', async () => {
    const page = await visit({
      html: pageWith(`<no-time-to-read for="story">${DETAILS}</no-time-to-read>${EXPLAINER}`),
    })
    await page.evaluate(() => customElements.whenDefined('no-time-to-read').then(() => {}))
    expect(await page.evaluate(() => document.querySelector('no-time-to-read')!.shadowRoot)).toBe(null)
    await page.locator('summary').click()
    expect(await page.locator('li').isVisible()).toBe(true)
  })

  it('may stand in a shadow tree with its article', async () => {
    const page = await visit({ html: pageWith('<div id="host"></div>') })
    await page.evaluate((html) => {
      document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = html
    }, promptAbove(EXPLAINER))
    const [first] = await openPrompt(page)
    await page.locator('no-time-to-read a').first().click()
    const found = await page.evaluate(() => {
      const [range] = CSS.highlights.get('no-time-to-read') as unknown as Iterable<Range>
      const root = range.startContainer.getRootNode() as ShadowRoot
      return [String(range), root.host.id, root.adoptedStyleSheets.length]
    })
    expect(found).toEqual([first, 'host', 1])
  })

  it('stands a thousand times on a page without summarizing anything', async () => {
    const prompts = Array.from(
      { length: 1000 },
      () => '<no-time-to-read for="story"></no-time-to-read>',
    ).join('')
    const page = await visit({ html: pageWith(prompts + EXPLAINER) })
    await page.locator('no-time-to-read button').nth(999).waitFor({ state: 'attached' })
    const summaries = await page.evaluate(() => {
      return [...document.querySelectorAll('no-time-to-read')].filter(({ summary }) => summary !== null)
        .length
    })
    expect(summaries).toBe(0)
    await page.locator('no-time-to-read button').nth(999).click()
    const sentences = page.locator('no-time-to-read').nth(999).locator('a')
    await sentences.first().waitFor()
    expect(await sentences.count()).toBe(3)
  })

  it('selects a sentence where the browser has no highlights', async () => {
    const page = await visit({
      html: pageWith(promptAbove(EXPLAINER), '<script>delete window.Highlight</script>'),
    })
    const [first] = await openPrompt(page)
    await page.locator('no-time-to-read a').first().click()
    expect(await page.evaluate(() => String(getSelection()))).toBe(first)
  })
})

inBrowsers('a page without script', (visit) => {
  it('shows the summary that stands in a prompt', async () => {
    const html = pageWith(`<no-time-to-read for="story">${DETAILS}</no-time-to-read>${EXPLAINER}`)
    const page = await visit({ html, headers: { 'content-security-policy': "script-src 'none'" } })
    await page.locator('summary').click()
    expect(await page.locator('li').isVisible()).toBe(true)
  })
})
