import { expect, it } from 'vitest'
import { inBrowsers } from './browsers.ts'

inBrowsers('a page whose site has not a file that it asks for', (visit) => {
  it('ends what waits for it, and says which', async () => {
    const page = await visit({ html: '<script type="module">onclick = () => import("/gone.js")</script>' })
    const waiting = expect(page.locator('a').waitFor()).rejects.toThrow(
      `there is no ${visit.site.address}/gone.js`,
    )
    await page.mouse.click(1, 1)
    await waiting
  })
})
