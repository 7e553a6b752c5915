import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { CHROMIUM, openPage, startBrowser } from '../browser.ts'
import { FIREFOX, startFirefox } from './firefox.ts'
import { type Site, type SitePage, startSite } from './site.ts'

const BROWSERS = {
  Chromium: { path: CHROMIUM, start: startBrowser },
  Firefox: { path: FIREFOX, start: startFirefox },
}

/** Opens pages of a site of their own. */
export interface Visit {
  readonly site: Site
  /** Opens a page under an address of its own, with reduced motion. */
  (page: SitePage, options?: BrowserContextOptions): Promise<Page>
}

/** Tests in a browser, with one notice where it is missing. */
export function inBrowser(name: keyof typeof BROWSERS, subject: string, tests: (visit: Visit) => void): void {
  const { path, start } = BROWSERS[name]
  if (path === null) console.warn(`no ${name} found: ${subject} is not tested in it`)
  describe.skipIf(path === null)(`${subject} in ${name}`, () => {
    let browser: Browser
    let site: Site
    beforeAll(async () => {
      ;[browser, site] = await Promise.all([start(), startSite()])
    })
    afterAll(async () => {
      site?.close()
      await browser?.close()
    })
    const visit = async (page: SitePage, options: BrowserContextOptions = {}) => {
      const opened = await openPage(browser, { reducedMotion: 'reduce', ...options })
      const path = `/${site.pages.size}.html`
      site.pages.set(path, page)
      await opened.goto(site.address + path)
      return opened
    }
    tests(Object.defineProperty(visit, 'site', { get: () => site }) as unknown as Visit)
  })
}

/** Tests in every browser. */
export function inBrowsers(subject: string, tests: (visit: Visit) => void): void {
  for (const name of ['Chromium', 'Firefox'] as const) inBrowser(name, subject, tests)
}
