import { matches, pattern } from '../text/pattern.ts'
import type { LineText } from './line-text.ts'
import { phrases } from './phrases.ts'

/** A notice is a paragraph of small print at most. */
const NOTICE_WORDS = 80

/** Whether the line is small print: copyright, consent, terms, disclaimers. */
export function isNotice({ lower, opening, words }: LineText): boolean {
  return words <= NOTICE_WORDS && (isCopyright(lower) || isSmallPrint(opening) || isConsent(opening))
}

function isCopyright(lower: string): boolean {
  return COPYRIGHT_SIGN.test(lower) && matches(COPYRIGHT, lower)
}

const COPYRIGHT_SIGN = /copyright|[©ⓒ]|\(c\)/u
const COPYRIGHT = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:[©ⓒ]|\(c\) ?(?:19|20)\d\d|copyright (?:19|20)\d\d)|©\s*(?:copyright )?(?:19|20)\d\d|\bcopyright ?(?:©|\(c\))`,
)
const isSmallPrint = phrases('notice')

/** A baker's cookies are none of a browser's. */
function isConsent(opening: string): boolean {
  return opensConsent(opening) && isAboutBrowsing(opening)
}

const opensConsent = phrases('consent')
const isAboutBrowsing = phrases('browsing')
