import type { Page } from '../../page/block.ts'
import { matterAbove } from '../front-matter/find.ts'
import { blankMarkup } from '../site/markups.ts'
import { bookIn } from './book.ts'
import { blankLineNumbers } from './line-numbers.ts'
import { blankLinks } from './links.ts'
import { below, parseBelow } from './parse.ts'
import { spaces } from './spaces.ts'
import { standardAbove } from './standard.ts'
import { blankTimeCodes } from './time-codes.ts'

/** A text as a page without what is no text of it: markup of documentation, marks of links, numbers of lines, times, a publisher's notes. */
export function parseMarkedText(input: string): Page {
  const book = bookIn(input)
  const above = book?.head ?? standardAbove(input) ?? matterAbove(input)
  const text = blankMarkup(blankLinks(below(input.slice(0, book?.end), above)))
  return parseBelow(blankTimeCodes(blankLineNumbers(text, spaces), spaces), above)
}
