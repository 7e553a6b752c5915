import { LONGEST_CLASS } from './elements.ts'
import type { Attributes } from './tags.ts'

const NAME = 'no-time-to-read'

/** Whether an element is a summary that this program set above the article: what `-f prompt` prints, or the custom element. */
export function isOwnBox(name: string, { class: classes = '' }: Attributes): boolean {
  if (name === NAME) return true
  const first = classes.slice(0, LONGEST_CLASS)
  return first.includes(NAME) && first.split(/\s+/).includes(NAME)
}
