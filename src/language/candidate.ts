import { ASCII_END, holdsWord, startsUpper, startsWord } from './letters.ts'
import { type Pattern, pattern } from './pattern.ts'

/** A place where a sentence may end: stops with their closing quotes and brackets, and what stands around them. */
export interface Candidate {
  /** The stops: ".", "?!", "…", ". . .". */
  readonly stop: string
  /** Quotes, brackets, note numbers, emoji and emoticons that follow the stop and close the sentence. */
  readonly closers: string
  /** The white space that follows; empty where it is missing. */
  readonly gap: string
  /** The sentence up to the stop, as far as a rule may look. */
  readonly before: string
  /** The word right before the stop without the quotes and brackets that open it, or empty. */
  readonly word: string
  /** That word in lower case, as the lists of abbreviations are. */
  readonly lower: string
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
  const source = String.raw`(\.(?<=\s\.)(?:\s\.)+|[${marks}]+)((?:\s["'](?=\s|$))?(?:${closer})*)(\s*)`
  return pattern(source, 'g')
}

/** What parts words; dashes do as well: "He is come--Mr. Bell". */
const GAP = /(?:\s|--|—)+/
const PARTING = /[\s—]/
const OPENERS = /^(?:["'“‘«»„‚¿¡「『（([{*_—–•⁃‣▪◦●-]+\s?)+/
const FIRST_WORD_END = /[\s"”“‘)\]]|$/
const LETTERS = pattern(String.raw`^[\p{L}'’]+`)

/** All stops of a text that match a `stopPattern`, in order. */
export function stops(text: string, marks: Pattern): Stop[] {
  const found: Stop[] = []
  const mark = marks(text)
  mark.lastIndex = 0
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const [all, stop, closers, gap] = match
    found.push({ index: match.index, end: match.index + all.length - gap.length, stop, closers, gap })
  }
  return found
}

/** What a rule may know of a stop in the sentence that began at `start`. */
export function candidate(
  text: string,
  start: number,
  { index, end, stop, closers, gap }: Stop,
  opensSentence: (word: string) => boolean,
): Candidate {
  const before = text.slice(Math.max(start, index - REACH), index)
  const word = withoutOpeners(before.slice(lastWordStart(before)))
  const rest = text.slice(end + gap.length, end + gap.length + REACH)
  const next = firstWord(withoutOpeners(rest))
  const opens = startsUpper(next) && opensSentence(lettersOf(next))
  return { stop, closers, gap, before, word, lower: word.toLowerCase(), rest, next, opens }
}

/** The word before the last one in the sentence, or empty. */
export function previousWord({ before }: Candidate): string {
  return before.split(GAP).at(-2) ?? ''
}

/** The number of words between the start of the sentence and the stop, as far as a rule may look. */
export function wordsBefore({ before }: Candidate): number {
  return before.split(GAP).filter(holdsWord).length
}

function lastWordStart(text: string): number {
  let start = text.length
  while (start > 0 && !isGap(text, start - 1)) start--
  return start
}

const SPACE = ' '.charCodeAt(0)
const HYPHEN = '-'.charCodeAt(0)

/** Whether what parts words ends at an offset. */
function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === HYPHEN) return text.charCodeAt(at - 1) === HYPHEN
  return code === SPACE || ((code < SPACE || code >= ASCII_END) && PARTING.test(text[at]))
}

function withoutOpeners(text: string): string {
  return startsWord(text) ? text : text.replace(OPENERS, '')
}

function firstWord(text: string): string {
  return text.slice(0, text.search(FIRST_WORD_END))
}

function lettersOf(word: string): string {
  return (LETTERS(word).exec(word)?.[0] ?? '').toLowerCase().replace('’', "'")
}
