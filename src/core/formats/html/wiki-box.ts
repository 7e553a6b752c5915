import { LONGEST_CLASS } from './elements.ts'
import type { Attributes } from './tags.ts'

/** What MediaWiki's pages call boxes that ask for work on them, notes on others of their name, captions, and what leads to other pages and sites. */
const BOX = /(?:^|\s)(?:ambox|hatnote|thumbcaption|sistersitebox|navbox)(?:$|\s)/

/** Whether an element of a wiki is about the article, and none of it. */
export function isWikiBox({ class: names = '' }: Attributes): boolean {
  return BOX.test(names.slice(0, LONGEST_CLASS))
}
