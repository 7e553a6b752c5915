import type { Page } from 'playwright-core'
import type {} from '../../src/element/element.ts'

/** Opens the first prompt of a page and waits for its sentences. */
export async function openPrompt(page: Page): Promise<string[]> {
  await page.locator('no-time-to-read button').first().click()
  return sentencesOf(page)
}

/** The sentences that the first prompt of a page shows, once it does. */
export async function sentencesOf(page: Page): Promise<string[]> {
  await page.locator('no-time-to-read a').first().waitFor()
  return page.locator('no-time-to-read a').allTextContents()
}

/** The text that is highlighted on the page, if any is. */
export function highlighted(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('no-time-to-read') ?? [])] as Range[]
    return ranges.map(String).join()
  })
}
