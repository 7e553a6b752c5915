import type { Attributes } from '../html/tags.ts'
import { isNoProse } from '../html/unread.ts'

/**
 * What stands in a book around what it says, by the words of https://www.w3.org/TR/epub-ssv-11/, of EPUB 2's guide and, with "doc-"
 * before them, of https://www.w3.org/TR/dpub-aria-1.1/: lists, the makers' notices, notes, and the numbers of pages.
 */
const IMPRINT = new Set(
  (
    'cover titlepage title-page halftitlepage halftitle copyright-page copyright imprint imprimatur colophon ' +
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
