import { matches, pattern } from '../text/pattern.ts'

const OTHER_LETTER = pattern(String.raw`(?![A-Za-z])[\p{L}\p{M}]`)
/** What need not be in a text with the phrase: what may be missing, and a choice, of which it has one. */
const OPTIONAL = /\([^()[\]]*\)|\[[^()[\]]*\]/

/** Whether a text has no letter but those of English, so that it cannot bear most phrases of other languages. */
export function isPlain(text: string): boolean {
  return !matches(OTHER_LETTER, text)
}

/** Whether a plain text may bear a phrase, for the notation see `PhraseList`; else none does. */
export function isForPlain(phrase: string): boolean {
  let certain = phrase
  while (OPTIONAL.test(certain)) certain = certain.replace(OPTIONAL, '')
  return isPlain(certain)
}
