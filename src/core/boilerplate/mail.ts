import type { LineText } from './line-text.ts'
import { phrases } from './phrases.ts'

/** "Re: Minutes of the meeting on the sale of the mill, and what comes after it" */
const HEADER_WORDS = 24

/** Whether the line is one of the head of a message: "Subject: The sale of the mill". */
export function isMailHeader({ opening, words }: LineText): boolean {
  return words <= HEADER_WORDS && opensHeader(opening)
}

const opensHeader = phrases('mail', ' ?[:：]')
