import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** The elements that hold the main text of a tidy page, as HTML, as Firefox's reader view finds them; null if none do. */
export function mainText(tidy: string): string | null {
  const { document } = parseHTML(tidy)
  return new Readability(document, { keepClasses: true }).parse()?.content || null
}
