import { matches, pattern } from '../text/pattern.ts'
import type { LineText } from './line-text.ts'
import { each, opening } from './phrases.ts'

/** "Read more: " and a headline. */
const TEASER_WORDS = 28

/** Whether the line leads to another page: a label, a colon, its headline. */
export function isTeaser({ opening, words, stops }: LineText): boolean {
  return words <= TEASER_WORDS && (opensTeaser(opening) || (!stops && opensField(opening)))
}

const TEASERS = [
  'read(?: more| next| also| full story| this)? | see (?:also|more) | also (?:read|see)',
  'related(?: (?:article|story|news|content|video|coverage|post)s?)? | more(?: on this| from \\p{L}+)',
  "watch(?: now| live| more)? | don['’]t miss | must read | up next | explore more",
  'you (?:may|might) (?:also )?like',
]
const opensTeaser = opening(TEASERS.join(' | '), ' ?[:：>»|]')
/** These labels also open a sentence of a list: only without a full stop is it sure. */
const FIELDS = [
  each('previous|next', '(?: (?:article|story|post))?'),
  'recommended | listen | more | tags? | topics? | categor(?:y|ies) | filed under | posted in | sources?',
  'keywords | via | subjects? | published | updated | edited by | researched by | word ?count',
]
const opensField = opening(FIELDS.join(' | '), ' ?[:：]')

/** "Terms and conditions of use", in characters. */
const MENU_ENTRY = 28

const SEPARATOR = /[|•›»·→]| [/>] /u

/** Whether the line is short segments between separators: a menu, a breadcrumb, a list of tags. */
export function isMenu({ text, stops }: LineText): boolean {
  if (stops || !SEPARATOR.test(text)) return false
  const parts = text.split(SEPARATOR)
  return parts.length > 2 && parts.every((part) => part.trim().length <= MENU_ENTRY)
}

/** Whether the line is a list of tags with their label and no colon. */
export function isTags({ lower, stops }: LineText): boolean {
  return !stops && lower.startsWith('tag') && TAGS.test(lower)
}

const TAGS = /^tags? (?:[^,.:]{1,60}, ?){3,}[^,.:]{1,60}$/u

/** Whether the line is nothing but addresses or handles. */
export function isAddress({ lower }: LineText): boolean {
  return OPENS_ADDRESS.test(lower) && lower.split(/[ ,]+/u).every((word) => matches(ADDRESS, word))
}

/** Tells most lines by their first word; what stands between two addresses may also stand before the first. */
const OPENS_ADDRESS = /^(?:https?:|www\.|[\w.+-]*@|#|[ ,]|$)/u
const ADDRESS = pattern(String.raw`^(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#][\p{L}\p{N}_-]+|)$`)
