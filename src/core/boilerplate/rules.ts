import { isCaption } from './caption.ts'
import { isByline, isCredit, isDate, isImprint } from './credit.ts'
import { isLabel } from './label.ts'
import type { LineText, Rule } from './line-text.ts'
import { isAddress, isMenu, isTags, isTeaser } from './link.ts'
import { isNotice, isPrompt } from './prompt.ts'

/** No boilerplate is longer, in UTF-16 units: keeps the patterns off lines of a megabyte. */
export const LONGEST_BOILERPLATE = 800
const RULES: readonly Rule[] = [
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
export function isBoilerplate(line: LineText): boolean {
  return (
    line.text.length <= LONGEST_BOILERPLATE && !SPEECH.test(line.text) && RULES.some((rule) => rule(line))
  )
}
