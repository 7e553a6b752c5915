import { matches, pattern } from '../text/pattern.ts'
import type { LineText } from './line-text.ts'
import { phrases } from './phrases.ts'

/** "Read more: " and a headline. */
const TEASER_WORDS = 28

/** Whether the line leads to another page: a label, a colon, its headline. */
export function isTeaser({ opening, words, isSentence }: LineText): boolean {
  return words <= TEASER_WORDS && (opensTeaser(opening) || (!isSentence && opensField(opening)))
}

const opensTeaser = phrases('teaser', ' ?[:：>»|]')
/** These labels also open a sentence of a list: only without a full stop is it sure. */
const opensField = phrases('field', ' ?[:：]')

/** "Terms and conditions of use", in characters. */
const MENU_ENTRY = 28

const SEPARATOR = /[|•›»·→]| [/>] /u

/** Whether the line is short segments between separators: a menu, a breadcrumb, a list of tags. */
export function isMenu({ text, isSentence }: LineText): boolean {
  if (isSentence || !SEPARATOR.test(text)) return false
  const parts = text.split(SEPARATOR)
  return parts.length > 2 && parts.every((part) => part.trim().length <= MENU_ENTRY)
}

/** Whether the line is a list of tags with their label and no colon. */
export function isTags({ lower, isSentence }: LineText): boolean {
  return !isSentence && lower.startsWith('tag') && TAGS.test(lower)
}

/** The space behind a comma belongs to what follows: told in two ways, it would be tried in as many for each comma. */
const TAGS = /^tags? (?:[^,.:]{1,60},){3,}[^,.:]{1,60}$/u

/** Whether the line is nothing but addresses or handles. */
export function isAddress({ lower }: LineText): boolean {
  return OPENS_ADDRESS.test(lower) && lower.split(/[ ,]+/u).every((word) => matches(ADDRESS, word))
}

/** Tells most lines by their first word; what stands between two addresses may also stand before the first. */
const OPENS_ADDRESS = /^(?:https?:|www\.|[\w.+-]*@|#|[ ,]|$)/u
const ADDRESS = pattern(String.raw`^(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#][\p{L}\p{N}_-]+|)$`)
