import { isByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { isCredit } from './credit.ts'
import { isDate } from './date.ts'
import { isImprint } from './imprint.ts'
import { isLabel } from './label.ts'
import type { LineText, Rule } from './line-text.ts'
import { isAddress, isMenu, isTags, isTeaser } from './link.ts'
import { isMailHeader } from './mail.ts'
import { isNotice } from './notice.ts'
import { isPrompt } from './prompt.ts'

/** No boilerplate is longer, in UTF-16 units: keeps the patterns off lines of a megabyte. */
export const LONGEST_BOILERPLATE = 800
/** What lines are told by. `npm run bench:boilerplate` prints what each rule is worth. */
const LINE_RULES = {
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
  mail: isMailHeader,
} satisfies Record<string, Rule>
const LINES = Object.entries(LINE_RULES)

/** A rule by its name, to leave it out and see what changes. */
export type RuleName = keyof typeof LINE_RULES | (typeof PAGE_RULES)[number]
/** What is told by more than the line itself. */
const PAGE_RULES = [
  'comments',
  'stories',
  'title',
  'repeats',
  'salutation',
  'standfirst',
  'afterword',
  'closing',
] as const
/** All rules, those of lines first. */
export const RULE_NAMES: readonly RuleName[] = [...(Object.keys(LINE_RULES) as RuleName[]), ...PAGE_RULES]

/** A quotation mark opens what somebody said, whatever they said. */
const SPEECH = /^["“„«「『]/u

/** Whether the line's own words give it away, whatever stands around it. */
export function isBoilerplate(line: LineText, leftOut?: RuleName): boolean {
  if (line.text.length > LONGEST_BOILERPLATE || SPEECH.test(line.text)) return false
  return LINES.some(([name, rule]) => name !== leftOut && rule(line))
}
