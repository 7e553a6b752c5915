import { matches, type Pattern, pattern } from './pattern.ts'

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
  /** Whether the next word looks like the first of a sentence: capitalized, though it carries no topic. */
  readonly opens: boolean
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

/**
 * Matches stops: 1 the marks, 2 the quotes, brackets and the like that close the sentence after them, 3 the space
 * that follows. `marks` and `closers` are members of a character class; what opens a quotation in one language and
 * closes it in another does the latter where no word follows.
 */
export function stopPattern(marks: string, closers: string): Pattern {
  const closer = String.raw`[${closers}]|[“‘«‹](?![\p{L}\p{N}])|\[\d+\]|\s[”’»](?=\s|$)|\s?\p{Emoji_Presentation}|\s?[:;]-?[()DP](?=\s|$)`
  const source = String.raw`((?<=\s)\.(?:\s\.)+|[${marks}]+)((?:\s["'](?=\s|$))?(?:${closer})*)(\s*)`
  return pattern(source, 'g')
}

/** What parts words; dashes do as well: "He is come--Mr. Bell". */
const GAP = /(?:\s|--|—)+/
const OPENERS = /^(?:["'“‘«»„‚¿¡「『（([{*_—–•⁃‣▪◦●-]+\s?)+/
const LETTER_OR_DIGIT = pattern(String.raw`[\p{L}\p{N}]`)
const FIRST_WORD = /^[^\s"”“‘)\]]*/
const CAPITALIZED = pattern(String.raw`^\p{Lu}`)
const LETTERS = pattern(String.raw`^[\p{L}'’]+`)

/** All stops of a text that match a `stopPattern`, in order. */
export function* stops(text: string, marks: Pattern): Generator<Stop> {
  for (const { index, 0: all, 1: stop, 2: closers, 3: gap } of text.matchAll(marks(text))) {
    yield { index, end: index + all.length - gap.length, stop, closers, gap }
  }
}

/** What a rule may know of a stop in the sentence that began at `start`. */
export function candidate(
  text: string,
  start: number,
  { index, end, stop, closers, gap }: Stop,
  opensSentence: (word: string) => boolean,
): Candidate {
  const before = text.slice(Math.max(start, index - REACH), index).split(GAP)
  const [previous = '', word = ''] = ['', ...before].slice(-2)
  const rest = text.slice(end + gap.length, end + gap.length + REACH)
  const next = FIRST_WORD.exec(rest.replace(OPENERS, ''))?.[0] ?? ''
  const wordsBefore = before.filter((w) => matches(LETTER_OR_DIGIT, w)).length
  const opens = matches(CAPITALIZED, next) && opensSentence(lettersOf(next))
  return { stop, closers, gap, word: word.replace(OPENERS, ''), previous, wordsBefore, rest, next, opens }
}

function lettersOf(word: string): string {
  return (LETTERS(word).exec(word)?.[0] ?? '').toLowerCase().replace('’', "'")
}
