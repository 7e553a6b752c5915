/** A place where a sentence may end: stops with their closing quotes and brackets, and what stands around them. */
export interface Candidate {
  /** The stops: ".", "?!", "…", ". . .". */
  readonly stop: string
  /** Quotes, brackets and note numbers that close right after the stop. */
  readonly closers: string
  /** The white space that follows; empty where it is missing. */
  readonly gap: string
  /** The word before the stop without the quotes and brackets that open it. */
  readonly word: string
  /** The word before that one in the sentence, or empty. */
  readonly previous: string
  /** What follows the gap, cut to a bounded reach. */
  readonly rest: string
  /** The first word of the rest, without the quotes, brackets and dashes that open it. */
  readonly next: string
  /** The words of the sentence before the stop, counted up to a few. */
  readonly wordsBefore: number
}

/** How far a rule may look to either side, in UTF-16 units: a few words, so that a text costs linear time. */
const REACH = 80

const STOP = /((?<=\s)\.(?:\s\.)+|[.?!…]+)((?:["'”’»)\]}]|\[\d+\])*)(\s*)/g
const WORDS_BEFORE = /(\S*)\s+(\S*)$|(\S*)$/
const OPENERS = /^(?:["'“‘«([{*_—–•⁃‣▪◦●-]+\s?)+/
const WORD = /[\p{L}\p{N}]\S*/gu
const NEXT_WORD = /^[^\s"”“‘)\]]*/

/** A candidate between its two offsets in the text: where its sentence would end, and where the next would begin. */
export interface Stop {
  readonly index: number
  readonly end: number
  readonly next: number
  readonly match: RegExpExecArray
}

/** All stops of a text between two offsets, in order. */
export function* stops(text: string): Generator<Stop> {
  for (const match of text.matchAll(STOP)) {
    const next = match.index + match[0].length
    yield { index: match.index, end: next - match[3].length, next, match }
  }
}

/** What a rule may know of a stop in the sentence that began at `start`. */
export function candidate(text: string, start: number, stop: Stop): Candidate {
  const head = text.slice(Math.max(start, stop.index - REACH), stop.index)
  const [, previous = '', last, only] = WORDS_BEFORE.exec(head) ?? []
  const rest = text.slice(stop.next, stop.next + REACH)
  return {
    stop: stop.match[1],
    closers: stop.match[2],
    gap: stop.match[3],
    word: (last ?? only ?? '').replace(OPENERS, ''),
    previous,
    rest,
    next: NEXT_WORD.exec(rest.replace(OPENERS, ''))?.[0] ?? '',
    wordsBefore: head.match(WORD)?.length ?? 0,
  }
}
