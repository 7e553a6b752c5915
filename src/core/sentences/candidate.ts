import { ASCII_END, holdsWord, startsUpper, startsWord } from '../text/letters.ts'
import { pattern } from '../text/pattern.ts'
import type { Terminator } from './terminators.ts'

/** A place where a sentence may end: terminators with their closing quotes and brackets, and what stands around them. */
export interface Candidate {
  /** The terminators: ".", "?!", "…", ". . .". */
  readonly marks: string
  /** Quotes, brackets, note numbers, emoji and emoticons that follow the terminator and close the sentence. */
  readonly closers: string
  /** The white space that follows; empty where it is missing. */
  readonly gap: string
  /** The sentence up to the terminator, as far as a rule may look. */
  readonly before: string
  /** The word right before the terminator without the quotes and brackets that open it, or empty. */
  readonly word: string
  /** That word in lower case, as the lists of abbreviations are. */
  readonly lower: string
  /** What follows the gap, as far as a rule may look. */
  readonly rest: string
  /** The first word of the rest without the quotes, brackets and dashes that open it, or empty. */
  readonly next: string
  /** Whether the next word looks like the first of a sentence: capitalized, though it carries no topic. */
  readonly opens: boolean
  /** Whether it is set as code, and so opens a sentence as it is written. */
  readonly isCode: boolean
  /** Whether it stands within a name that is set as code: "np.Array". */
  readonly isWithinCode: boolean
}

/** How far a rule may look to either side, in UTF-16 units: some words, so that a text costs linear time. */
const REACH = 80

const NO_WORDS: ReadonlySet<string> = new Set()

/** What parts words; dashes do as well: "He is come--Mr. Bell". */
const GAP = /(?:\s|--|—)+/
const PARTING = /[\s—]/
const OPENERS = /^(?:["'“‘«»„‚¿¡「『（([{*_—–•⁃‣▪◦●-]\s?)+/
const FIRST_WORD_END = /[\s"”“‘)\]]|$/
/** What a first word bears that is no part of a name set as code: "find's", "tail,". */
const BEHIND_NAME = /(?:['’]s)?[,;:]?$/
const LETTERS = pattern(String.raw`^[\p{L}'’]+`)

/** What a rule may know of a terminator in the sentence that began at `start`; `code` are the words of a text set as code. */
export function candidate(
  text: string,
  start: number,
  { index, end, marks, closers, gap }: Terminator,
  opensSentence: (word: string) => boolean,
  code: ReadonlySet<string> = NO_WORDS,
): Candidate {
  const before = text.slice(Math.max(start, index - REACH), index)
  const word = withoutOpeners(before.slice(lastWordStart(before)))
  const rest = text.slice(end + gap.length, end + gap.length + REACH)
  const next = firstWord(withoutOpeners(rest))
  const opens = startsUpper(next) && opensSentence(lettersOf(next))
  const isCode = code.size > 0 && code.has(next.replace(BEHIND_NAME, ''))
  const isWithinCode = code.size > 0 && gap === '' && isNamed(code, `${word}${marks}${next}`)
  return {
    marks,
    closers,
    gap,
    before,
    word,
    lower: word.toLowerCase(),
    rest,
    next,
    opens,
    isCode,
    isWithinCode,
  }
}

/** So many names are looked through: no paragraph has more, and each stop asks all of them. */
const MOST_NAMES = 1_000

/** Whether what is written without a space is a name with a stop that is set as code, whatever it goes on with: "np.Arrays". */
function isNamed(code: ReadonlySet<string>, written: string): boolean {
  let left = MOST_NAMES
  for (const name of code) {
    if (name.includes('.') && (name.startsWith(written) || written.startsWith(name))) return true
    if (--left === 0) break
  }
  return false
}

/** The word before the last one in the sentence, or empty. */
export function previousWord({ before }: Candidate): string {
  return before.split(GAP).at(-2) ?? ''
}

/** The words between the start of the sentence and the terminator, as far as a rule may look; punctuation stays. */
export function wordsOf({ before }: Candidate): string[] {
  return before.split(GAP).filter(holdsWord)
}

/** How many they are. */
export const wordsBefore = (c: Candidate): number => wordsOf(c).length

/** Whether the sentence is longer than a rule may look. */
export const isCut = ({ before }: Candidate): boolean => before.length === REACH

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
