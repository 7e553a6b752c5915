import { isCaption } from './caption.ts'
import { isByline, isCredit, isDate, isImprint } from './credit.ts'
import { isLabel } from './label.ts'
import { isAddress, isMenu, isTags, isTeaser } from './link.ts'
import { isNotice, isPrompt } from './prompt.ts'
import type { Sign, Wording } from './sign.ts'

/** No furniture is longer, in UTF-16 units: keeps the patterns off lines of a megabyte. */
export const LONGEST_FURNITURE = 800
const SIGNS: readonly Sign[] = [
  isLabel,
  isPrompt,
  isNotice,
  isByline,
  isCredit,
  isCaption,
  isDate,
  isImprint,
  isTeaser,
  isMenu,
  isTags,
  isAddress,
]

/** A quotation mark opens what somebody said, whatever they said. */
const SPEECH = /^["“„«「『]/u

/** Whether the line's own words give it away, whatever stands around it. */
export function isFurnitureWording(line: Wording): boolean {
  return line.text.length <= LONGEST_FURNITURE && !SPEECH.test(line.text) && SIGNS.some((sign) => sign(line))
}
