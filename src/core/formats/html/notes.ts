import { isWhole, LONGEST_CLASS } from './elements.ts'
import type { Attributes } from './tags.ts'

/** What an article cites and adds, also in its margin, and what stands above and below every book of a site; it may be longer than the article. */
const NOTES =
  /^(?:references|reflist|refbegin|bibliography|biblio|footnotes?|endnotes?|sidenotes?|marginnotes?|boilerplate)$/

/** Whether the element's class says that it holds the notes of an article or what that cites. */
export function isNotes(element: string, { class: name = '' }: Attributes): boolean {
  if (name === '' || isWhole(element)) return false
  return wordsOf(name.slice(0, LONGEST_CLASS)).some((word) => NOTES.test(word))
}

/** The words of the names of a class. */
export function wordsOf(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
}
