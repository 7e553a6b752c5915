import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { PATIENCE } from './patience.ts'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium is, or null. */
export const CHROMIUM = [process.env.CHROMIUM ?? '', ...PLACES].find((path) => existsSync(path)) ?? null

/** Starts Chromium without a window and, as in a container, without its sandbox. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox'], timeout: PATIENCE })
}

/** The only file that browsers ask for by themselves. */
const ICON = '/favicon.ico'
const NOT_FOUND = 404

/** Opens a page. It is closed once its site has not a file that it asks for, so that whatever waits for it fails and says so. */
export async function openPage(browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options)
  page.setDefaultTimeout(PATIENCE)
  page.on('response', async (response) => {
    if (response.status() !== NOT_FOUND || response.url().endsWith(ICON)) return
    await page.context().close({ reason: `there is no ${response.url()}` })
  })
  return page
}
