import { fromFirstWord } from './phrases.ts'

/** A line in the forms that the rules ask for. */
export interface LineText {
  readonly text: string
  /** The text in lower case: a pattern that ignores case and names classes of Unicode takes milliseconds to compile. */
  readonly lower: string
  /** That from its first letter or digit on. */
  readonly opening: string
  readonly words: number
  /** Whether it ends in a full stop, perhaps inside a quotation: then it is a sentence. */
  readonly isSentence: boolean
}

/** Whether a line's own words give it away as boilerplate. */
export type Rule = (line: LineText) => boolean

const STOP = /[.!?]["”’]?$/u
/** In UTF-16 units. */
const LONGEST_STOP = 2
/** "8.30 a.m." ends no sentence. */
const CLOCK = /\b[ap]\.m\.$/u
const CLOCK_END = '.m.'

/** A text with so many words. */
export function lineText(text: string, words: number): LineText {
  const lower = text.toLowerCase()
  const isSentence = STOP.test(text.slice(-LONGEST_STOP)) && !(lower.endsWith(CLOCK_END) && CLOCK.test(lower))
  return { text, lower, opening: fromFirstWord(lower), words, isSentence }
}
