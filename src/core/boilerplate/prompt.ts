import type { LineText } from './line-text.ts'
import { phrases } from './phrases.ts'

/** "Enter your email address to subscribe to this site and receive notifications of new posts by email." */
const PROMPT_WORDS = 32
/** A paragraph of "Click on the picture to …" at most. */
const CLICK_WORDS = 80

/** Whether the line orders the reader to do something with the page: subscribe, share, comment, sign in. */
export function isPrompt({ opening, words }: LineText): boolean {
  if (words <= CLICK_WORDS && opensClick(opening)) return true
  return words <= PROMPT_WORDS && ((opensOrder(opening) && isRequest(opening)) || prompts(opening))
}

const opensClick = phrases('click')
const opensOrder = phrases('order', ' ')
const isRequest = phrases('request')
const prompts = phrases('prompt')
