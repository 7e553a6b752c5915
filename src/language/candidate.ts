/** A place where a sentence may end: stops with their closing quotes and brackets, and what stands around them. */
export interface Candidate {
  /** The stops: ".", "?!", "…", ". . .". */
  readonly stop: string
  /** Quotes, brackets, note numbers, emoji and emoticons that follow the stop and close the sentence. */
  readonly closers: string
  /** The white space that follows; empty where it is missing. */
  readonly gap: string
  /** The word right before the stop without the quotes and brackets that open it, or empty. */
  readonly word: string
  /** The word before that one in the sentence, or empty. */
  readonly previous: string
  /** The number of words between the start of the sentence and the stop, as far as a rule may look. */
  readonly wordsBefore: number
  /** What follows the gap, as far as a rule may look. */
  readonly rest: string
  /** The first word of the rest without the quotes, brackets and dashes that open it, or empty. */
  readonly next: string
}

/** Where a candidate stands in the text: its first stop, and the end of its sentence if it is one. */
export interface Stop {
  readonly index: number
  readonly end: number
  readonly stop: string
  readonly closers: string
  readonly gap: string
}

/** How far a rule may look to either side, in UTF-16 units: some words, so that a text costs linear time. */
const REACH = 80

const STOP =
  /((?<=\s)\.(?:\s\.)+|[.?!…]+)((?:\s["'](?=\s|$))?(?:["'”’»)\]}]|\[\d+\]|\s[”’»](?=\s|$)|\s?\p{Emoji_Presentation}|\s?[:;]-?[()DP](?=\s|$))*)(\s*)/gu
/** What parts words; dashes do as well: "He is come--Mr. Bell". */
const GAP = /(?:\s|--|—)+/
const OPENERS = /^(?:["'“‘«([{*_—–•⁃‣▪◦●-]+\s?)+/
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const FIRST_WORD = /^[^\s"”“‘)\]]*/

/** All stops of a text, in order. */
export function* stops(text: string): Generator<Stop> {
  for (const { index, 0: all, 1: stop, 2: closers, 3: gap } of text.matchAll(STOP)) {
    yield { index, end: index + all.length - gap.length, stop, closers, gap }
  }
}

/** What a rule may know of a stop in the sentence that began at `start`. */
export function candidate(text: string, start: number, { index, end, stop, closers, gap }: Stop): Candidate {
  const before = text.slice(Math.max(start, index - REACH), index).split(GAP)
  const [previous = '', word = ''] = ['', ...before].slice(-2)
  const rest = text.slice(end + gap.length, end + gap.length + REACH)
  const next = FIRST_WORD.exec(rest.replace(OPENERS, ''))?.[0] ?? ''
  const wordsBefore = before.filter((w) => LETTER_OR_DIGIT.test(w)).length
  return { stop, closers, gap, word: word.replace(OPENERS, ''), previous, wordsBefore, rest, next }
}
