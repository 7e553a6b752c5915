import { matches, pattern } from '../../text/pattern.ts'

/** What is set above the line: "12", "1,2", "[12]", "[citation needed]", "*". */
const MARK = /^\s*(?:\[[^\]]{1,30}\]|\(\d{1,3}\)|\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[*†‡§]{1,4})\s*$/
const BRACKETED = /^\s*[[*†‡§]/
/** An exponent stands behind a small number, a variable or a unit. */
const BASE = pattern(
  String.raw`(?:^|[^\p{L}\p{N}.,])(?:\p{L}|\d{1,2}|[µμ\p{L}]m|ft|in|yd|mi|ha|sec|\p{L}{0,5}m[eéè]t\p{L}*|miles?|feet|foot|inch(?:es)?|yards?)$`,
  'i',
)
/** Longer than any unit with what stands before it. */
const LONGEST_BASE = 24

/** Whether raised text behind `before` points to a note: it is no part of the word, as the 2 of m² is. */
export function isNoteMark(raised: string, before: string): boolean {
  if (!MARK.test(raised)) return false
  const base = before.slice(-LONGEST_BASE).trimEnd()
  return base !== '' && (BRACKETED.test(raised) || !matches(BASE, base))
}
