import { matches, pattern } from '../../language/pattern.ts'
import type { Wording } from './sign.ts'

/** "Read more: " and a headline. */
const TEASER_WORDS = 28

/** Whether the line leads to another page: a label, a colon, its headline. */
export function isTeaser({ lower, words, stops }: Wording): boolean {
  return words <= TEASER_WORDS && (matches(TEASER, lower) || (!stops && matches(FIELD, lower)))
}

const TEASER = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:read(?: more| next| also| full story| this)?|related(?: (?:article|story|news|content|video|coverage|post)s?)?|see (?:also|more)|also (?:read|see)|more(?: on this| from \p{L}+)|watch(?: now| live| more)?|don['’]t miss|must read|up next|explore more|you (?:may|might) (?:also )?like) ?[:：>»|]`,
)
/** These labels also open a sentence of a list: only without a full stop is it sure. */
const FIELD = pattern(
  String.raw`^[^\p{L}\p{N}]*(?:recommended|(?:previous|next)(?: (?:article|story|post))?|listen|more|tags?|topics?|categor(?:y|ies)|filed under|posted in|sources?|keywords|via|subjects?|published|updated|edited by|researched by|word ?count) ?[:：]`,
)

/** "Terms and conditions of use", in characters. */
const MENU_ENTRY = 28

const SEPARATOR = /[|•›»·→]| [/>] /u

/** Whether the line is short segments between separators: a menu, a breadcrumb, a list of tags. */
export function isMenu({ text, stops }: Wording): boolean {
  if (stops || !SEPARATOR.test(text)) return false
  const parts = text.split(SEPARATOR)
  return parts.length > 2 && parts.every((part) => part.trim().length <= MENU_ENTRY)
}

/** Whether the line is a list of tags with their label and no colon. */
export function isTags({ lower, stops }: Wording): boolean {
  return !stops && TAGS.test(lower)
}

const TAGS = /^tags? (?:[^,.:]{1,60}, ?){3,}[^,.:]{1,60}$/u

/** Whether the line is nothing but addresses or handles. */
export function isAddress({ lower }: Wording): boolean {
  return OPENS_ADDRESS.test(lower) && lower.split(/[ ,]+/u).every((word) => matches(ADDRESS, word))
}

/** Tells most lines by their first word; what stands between two addresses may also stand before the first. */
const OPENS_ADDRESS = /^(?:https?:|www\.|[\w.+-]*@|#|[ ,]|$)/u
const ADDRESS = pattern(String.raw`^(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#][\p{L}\p{N}_-]+|)$`)
