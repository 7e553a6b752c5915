import { expect, it } from 'vitest'
import { inBrowsers } from './browsers.ts'
import { articleOf, pageWith, promptAbove } from './pages.ts'
import { openPrompt, sentencesOf } from './prompt.ts'

const EXPLAINER = articleOf('explainer')
const wordsIn = (sentences: readonly string[]) => sentences.join(' ').split(' ').length

inBrowsers('the attributes of a prompt', (visit) => {
  const opened = async (attributes: string) => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER, `for="story" ${attributes}`)) })
    return openPrompt(page)
  }

  it('say how long the summary may be', async () => {
    expect(await opened('sentences="5"')).toHaveLength(5)
    expect(wordsIn(await opened('words="40"'))).toBeLessThanOrEqual(40)
    expect(wordsIn(await opened('time="15s"'))).toBeLessThanOrEqual(60)
    expect(await opened('sentences="2" words="400"')).toHaveLength(2)
  })

  it('say what the summary is to be about', async () => {
    expect((await opened('sentences="1" about="desert skyscrapers"'))[0]).toMatch(/desert|skyscraper/)
  })

  it.each(['sentences="0"', 'sentences="many"', 'time="soon"', 'about=" "'])(
    'count for nothing where they mean nothing: %s',
    async (attribute) => {
      expect(await opened(attribute)).toHaveLength(3)
    },
  )

  it('may change while the summary is shown', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    await openPrompt(page)
    await page.evaluate(() => document.querySelector('no-time-to-read')!.setAttribute('sentences', '4'))
    await page.locator('no-time-to-read a').nth(3).waitFor()
    expect(await sentencesOf(page)).toHaveLength(4)
  })

  it('are properties as well', async () => {
    const page = await visit({ html: pageWith(promptAbove(EXPLAINER)) })
    const html = await page.evaluate(async () => {
      await customElements.whenDefined('no-time-to-read')
      const values = { htmlFor: 'story', sentences: 2, words: 30, time: '1m', about: 'sand', eager: true }
      const prompt = document.querySelector('no-time-to-read')!
      Object.assign(prompt, values)
      return prompt.outerHTML
    })
    expect(html).toMatch(/for="story" sentences="2" words="30" time="1m" about="sand" eager=""/)
    const read = await page.evaluate(() => {
      const prompt = document.querySelector('no-time-to-read')!
      Object.assign(prompt, {
        sentences: null,
        words: null,
        time: null,
        about: null,
        eager: false,
        open: true,
      })
      const { htmlFor, sentences, words, time, about, eager, open, summary } = prompt
      return {
        html: prompt.outerHTML,
        values: [htmlFor, sentences, words, time, about, eager, open, summary],
      }
    })
    expect(read.values).toEqual(['story', null, null, null, null, false, true, null])
    expect(read.html).toMatch(/^<no-time-to-read for="story" open="">/)
  })
})
