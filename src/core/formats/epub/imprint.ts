import { type Block, textLength } from '../../page/block.ts'
import type { Attributes } from '../html/tags.ts'
import { isNoProse } from '../html/unread.ts'

/**
 * What stands in a book around what it says, by the words of https://www.w3.org/TR/epub-ssv-11/, of EPUB 2's guide and, with "doc-"
 * before them, of https://www.w3.org/TR/dpub-aria-1.1/: lists, the makers' notices, whom it is for, notes, and the numbers of pages.
 */
const IMPRINT = new Set(
  (
    'cover titlepage title-page halftitlepage halftitle copyright-page copyright imprint imprimatur colophon dedication ' +
    'other-credits credits credit contributors toc landmarks loi lot lof loa lov index page-list pagelist ' +
    'pagebreak footnote footnotes endnote endnotes rearnote rearnotes noteref'
  ).split(' '),
)

/** Whether one of the words says that something stands around what the book says. */
export function isImprint(types = ''): boolean {
  return types.split(/\s+/).some((type) => IMPRINT.has(type.toLowerCase().replace(/^doc-/, '')))
}

/** Whether the element's text is none of the sentences that a book is read for. */
export function isNoBookProse(name: string, attributes: Attributes): boolean {
  return isNoProse(name, attributes) || isImprint(attributes['epub:type']) || isImprint(attributes.role)
}

/** In UTF-16 units; chapters are longer. */
const LONGEST_IMPRINT = 2_000
/** What the page is called where nothing else is on it. */
const HEADING =
  /^(?:imprint|colophon|copyright(?: page)?|impressum|colofon|kolofon|mentions légales|créditos|colofón|colofone|tiráž|выходные данные|奥付|奧付|版权(?:页|信息)?|版權頁?|판권|(?:the )?(?:full )?project gutenberg.{0,6} licen[cs]e)$/u
/** The number of a book, or who holds the rights since when: https://www.isbn-international.org/ */
const NUMBER_OR_RIGHTS =
  /\bisbn[ :-]{0,3}(?:1[03])?[ :-]{0,3}97[89]|^(?:copyright )?(?:©|\(c\)) ?(?:19|20)\d\d/u

/** Whether a file of a book, given its blocks, is its imprint, though nothing says so but its words. */
export function isImprintFile(blocks: readonly Block[]): boolean {
  if (blocks.length === 0 || textLength(blocks) > LONGEST_IMPRINT) return false
  const texts = blocks.map(({ text }) => text.toLowerCase())
  return HEADING.test(texts[0]) || texts.some((text) => NUMBER_OR_RIGHTS.test(text))
}
