import { matches, pattern } from '../text/pattern.ts'

const OTHER_LETTER = pattern(String.raw`(?![A-Za-z])[\p{L}\p{M}]`)

/** Whether a text has no letter but those of English, so that it cannot bear most phrases of other languages. */
export function isPlain(text: string): boolean {
  return !matches(OTHER_LETTER, text)
}
