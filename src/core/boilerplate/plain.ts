/** ASCII, and the quotation marks, dashes, spaces and dots of English. */
const PLAIN = /^[\0-\x7f\xa0\u2010-\u2015\u2018-\u201d\u2022\u2026]*$/
/** What need not be in a text with the phrase: what may be missing, and a choice, of which it has one. */
const OPTIONAL = /\([^()[\]]*\)|\[[^()[\]]*\]/

/** Whether a text has no letter but those of English, so that it cannot bear most phrases of other languages. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

/** Whether a plain text may bear a phrase, for the notation see `PhraseList`; else none does. */
export function isForPlain(phrase: string): boolean {
  let certain = phrase
  while (OPTIONAL.test(certain)) certain = certain.replace(OPTIONAL, '')
  return isPlain(certain)
}
