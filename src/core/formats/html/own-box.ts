import type { Attributes } from './tags.ts'

const NAME = 'no-time-to-read'
/** Enough of a class attribute for what it says. */
const LONGEST_CLASS = 300

/** Whether an element is a summary that this program set above the article: what `-f prompt` prints, or the custom element. */
export function isOwnBox(name: string, { class: classes = '' }: Attributes): boolean {
  if (name === NAME) return true
  const first = classes.slice(0, LONGEST_CLASS)
  return first.includes(NAME) && first.split(/\s+/).includes(NAME)
}
