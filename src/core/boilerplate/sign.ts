import { fromFirstWord } from './phrases.ts'

/** A line as the signs of furniture look at it. */
export interface Wording {
  readonly text: string
  /** The text in lower case: a pattern that ignores case and names classes of Unicode takes milliseconds to compile. */
  readonly lower: string
  /** That from its first letter or digit on. */
  readonly opening: string
  readonly words: number
  /** Whether it ends in a full stop, perhaps inside a quotation: then it is a sentence. */
  readonly stops: boolean
}

/** Whether a line's own words give it away as furniture. */
export type Sign = (line: Wording) => boolean

const STOP = /[.!?]["”’]?$/u
/** In UTF-16 units. */
const LONGEST_STOP = 2

/** The wording of a text with so many words. */
export function wordingOf(text: string, words: number): Wording {
  const lower = text.toLowerCase()
  return { text, lower, opening: fromFirstWord(lower), words, stops: STOP.test(text.slice(-LONGEST_STOP)) }
}
