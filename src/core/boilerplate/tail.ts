import type { LineText } from './line-text.ts'
import { phrases, WHOLE } from './phrases.ts'

/** A full stop, but no ellipsis: then the line is a sentence and opens nothing. */
const STOP = /(?:[^.]\.|[!])["”’]?$/u
/** The longest such line names the story: "34 responses to “…”". */
export const TAIL_WORDS = 14

/** Whether the line opens the readers' comments, which close the page. */
export function opensComments({ text, opening, words }: LineText): boolean {
  return words <= TAIL_WORDS && beginsComments(opening) && !STOP.test(text)
}

const beginsComments = phrases('comments', WHOLE)

/** Whether the line opens a list of other stories. */
export function opensStories({ text, opening, words }: LineText): boolean {
  return words <= TAIL_WORDS && beginsStories(opening) && !STOP.test(text)
}

const beginsStories = phrases('stories', WHOLE)
