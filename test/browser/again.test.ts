import { expect, it } from 'vitest'
import { inBrowsers } from '../element/browsers.ts'
import { site } from './site.ts'

const GERMAN =
  'Die Fähre über den Sund fährt im März wieder, sagte der Bürgermeister am Dienstag nach der Sitzung des Rates.'
/** As text, so that no tool changes its import. */
const SUMMARIZE = `import('/browser.js')
  .then(({ summarize }) => summarize(${JSON.stringify(GERMAN)}))
  .then(({ language }) => language, () => 'not loaded')`

inBrowsers('the library', (visit) => {
  let isOffline = true
  const address = site((path) => isOffline && path.includes('/data'))

  it('loads what it could not load once that can be had, without the page being loaded anew', async () => {
    const page = await visit({ html: '<!doctype html><title>A page</title>' })
    await page.goto(address('/'))
    expect(await page.evaluate(SUMMARIZE)).toBe('not loaded')
    isOffline = false
    expect(await page.evaluate(SUMMARIZE)).toBe('de')
  })
})
