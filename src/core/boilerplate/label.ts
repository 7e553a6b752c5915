import type { LineText } from './line-text.ts'
import { phrases } from './phrases.ts'

/** "Share this article on Facebook". */
const LABEL_WORDS = 6

/** Whether the whole line is a button, a label or a section name; with a full stop it may be a short sentence. */
export function isLabel({ opening, words }: LineText): boolean {
  return words <= LABEL_WORDS && (isWhole(opening) || isButton(opening))
}

const END = String.raw`[^\p{L}\p{N}.]*(?:\.\.\.)?$`
const isWhole = phrases('label', END)
const isButton = phrases('button', String.raw`\b[^.?!]*${END}`)
