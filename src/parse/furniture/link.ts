import { matches, pattern } from '../../language/pattern.ts'
import type { Wording } from './sign.ts'

/** A full stop, perhaps inside a quotation: then it is a sentence. */
const STOP = /[.!?]["”’]?$/u
/** "Read more: " and a headline. */
const TEASER_WORDS = 28

/** Whether the line leads to another page: a label, a colon, its headline. */
export function isTeaser({ text, lower, words }: Wording): boolean {
  return words <= TEASER_WORDS && (matches(TEASER, lower) || (matches(FIELD, lower) && !STOP.test(text)))
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
export function isMenu({ text }: Wording): boolean {
  if (!SEPARATOR.test(text)) return false
  const parts = text.split(SEPARATOR)
  return parts.length > 2 && !STOP.test(text) && parts.every((part) => part.trim().length <= MENU_ENTRY)
}

/** Whether the line is a list of tags with their label and no colon. */
export function isTags({ text, lower }: Wording): boolean {
  return TAGS.test(lower) && !STOP.test(text)
}
const TAGS = /^tags? (?:[^,.:]{1,60}, ?){3,}[^,.:]{1,60}$/u

/** Whether the line is nothing but addresses or handles. */
export function isAddress({ lower }: Wording): boolean {
  const [first] = lower.split(/[ ,]+/u, 1)
  return matches(ADDRESS, first) && lower.split(/[ ,]+/u).every((word) => matches(ADDRESS, word))
}
const ADDRESS = pattern(String.raw`^(?:https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#][\p{L}\p{N}_-]+|)$`)
