import { startsLower, startsUpper } from '../../text/letters.ts'
import { pattern } from '../../text/pattern.ts'
import { LONGEST_CLASS } from './elements.ts'
import type { Attributes } from './tags.ts'

/** What page makers call the large first letter of a text. */
const CAP_CLASS = /drop-?cap|cap-?drop|drop-?letter|initial|first-?letter|capital|lettrine|versal/i
/** Capitals that are words in English, French, Spanish, Italian, Portuguese, Polish or Russian. */
const WORDS = 'AIOEUYÀÉÓWZАВИКОСУЯ'
const CAP = pattern(String.raw`^[^\p{L}\s]?(\p{Lu}) +(\p{Ll}+)`)

/** Whether an element may hold the large first letter of a text. */
export function isDropCap({ class: names = '' }: Attributes): boolean {
  return CAP_CLASS.test(names.slice(0, LONGEST_CLASS))
}

/** Whether a block is the large first letter of the next. */
export function isCap(block: string | undefined, next: string): boolean {
  return block?.length === 1 && startsUpper(block) && startsLower(next)
}

/** Where the space stands that parts the large first letter of a text from the rest of its word; null where none does. */
export function gapBehindCap(text: string): { readonly start: number; readonly end: number } | null {
  const [found, letter = '', rest = ''] = CAP(text).exec(text) ?? []
  if (found === undefined || (WORDS.includes(letter) && rest.length > 1)) return null
  const end = found.length - rest.length
  return { start: text.slice(0, end).trimEnd().length, end }
}
