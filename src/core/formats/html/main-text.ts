import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** What a page is about. */
export interface MainText {
  readonly title: string | null
  /** The elements that hold its article, as HTML. */
  readonly html: string
}

/** The main text of a tidy page, as Firefox's reader view finds it; null where there is none. */
export function mainText(tidy: string): MainText | null {
  const { document } = parseHTML(tidy)
  const found = new Readability(document, { keepClasses: true }).parse()
  return found?.content ? { title: found.title?.trim() || null, html: found.content } : null
}
