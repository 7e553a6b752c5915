import { isByline, isCredit, isDate, isImprint } from './credit.ts'
import { isLabel } from './label.ts'
import { isAddress, isMenu, isTeaser } from './link.ts'
import { isNotice, isPrompt } from './prompt.ts'

/** No furniture is longer, in UTF-16 units: keeps the patterns off lines of a megabyte. */
const LONGEST = 800
const SIGNS = [
  isLabel,
  isPrompt,
  isNotice,
  isByline,
  isCredit,
  isDate,
  isImprint,
  isTeaser,
  isMenu,
  isAddress,
]

/** A quotation mark opens what somebody said, whatever they said. */
const SPEECH = /^["“„«「『]/u

/** Whether the line's own words give it away, whatever stands around it. */
export function isFurnitureWording(text: string, words: number): boolean {
  return text.length <= LONGEST && !SPEECH.test(text) && SIGNS.some((sign) => sign(text, words))
}
