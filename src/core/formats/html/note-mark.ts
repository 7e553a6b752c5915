import { matches, pattern } from '../../text/pattern.ts'
import { LONGEST_CLASS } from './elements.ts'
import type { Attributes } from './tags.ts'

/** What page makers call raised text that they do not mark as such. */
const RAISED = /(?:^|[\s_-])(?:superscript|sup|fn-?ref|note-?ref|footnote-?ref)(?:$|[\s_-])/i
/** As word processors set it. */
const SET_RAISED = /vertical-align\s*:\s*super/i

/** Whether an element within a line stands above it. */
export function isRaised(name: string, { class: names = '', style = '' }: Attributes): boolean {
  return (
    name === 'sup' ||
    RAISED.test(names.slice(0, LONGEST_CLASS)) ||
    SET_RAISED.test(style.slice(0, LONGEST_CLASS))
  )
}

/** What is set above the line: "12", "1,2", "[12]", "[citation needed]", "*". */
const MARK = /^\s*(?:\[[^\]]{1,30}\]|\(\d{1,3}\)|\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[*†‡§]{1,4}|[a-d])\s*$/
const BRACKETED = /^\s*[[*†‡§]/
/** An exponent stands behind a small number, a variable or a unit. */
const BASE = pattern(
  String.raw`(?:^|[^\p{L}\p{N}.,])(?:\p{L}|\d{1,2}|[µμ\p{L}]m|ft|in|yd|mi|ha|sec|\p{L}{0,5}m[eéè]t\p{L}*|miles?|feet|foot|inch(?:es)?|yards?)$`,
  'i',
)
/** Behind a shorter word a letter may belong to it: "Sra", "XIXe". */
const LETTER = /^\s*[a-d]\s*$/
const WORD = pattern(String.raw`\p{Ll}{4}[.,;:!?”’"»)]*$`)
/** Longer than any unit with what stands before it. */
export const LONGEST_BASE = 24

/** Whether raised text behind `before` points to a note: it is no part of the word, as the 2 of m² is. */
export function isNoteMark(raised: string, before: string): boolean {
  if (!MARK.test(raised)) return false
  const base = before.slice(-LONGEST_BASE).trimEnd()
  if (LETTER.test(raised)) return matches(WORD, base)
  return base !== '' && (BRACKETED.test(raised) || !matches(BASE, base))
}
