import { isByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { isCredit } from './credit.ts'
import { isDate } from './date.ts'
import { isImprint } from './imprint.ts'
import { isLabel } from './label.ts'
import type { LineText, Rule } from './line-text.ts'
import { isAddress, isMenu, isTags, isTeaser } from './link.ts'
import { isNotice } from './notice.ts'
import { isPrompt } from './prompt.ts'

/** No boilerplate is longer, in UTF-16 units: keeps the patterns off lines of a megabyte. */
export const LONGEST_BOILERPLATE = 800
/** By name; `npm run bench:boilerplate` prints what each is worth. */
const RULES = {
  label: isLabel,
  prompt: isPrompt,
  notice: isNotice,
  byline: isByline,
  credit: isCredit,
  caption: isCaption,
  date: isDate,
  imprint: isImprint,
  teaser: isTeaser,
  menu: isMenu,
  tags: isTags,
  address: isAddress,
} satisfies Record<string, Rule>
const ASKED = Object.entries(RULES)

/** A quotation mark opens what somebody said, whatever they said. */
const SPEECH = /^["“„«「『]/u

/** Whether the line's own words give it away, whatever stands around it. */
export function isBoilerplate(line: LineText): boolean {
  return (
    line.text.length <= LONGEST_BOILERPLATE && !SPEECH.test(line.text) && ASKED.some(([, rule]) => rule(line))
  )
}
