/** A full stop, perhaps inside a quotation: then it is a sentence. */
const STOP = /[.!?]["”’]?$/u
/** "Read more: " and a headline. */
const TEASER_WORDS = 28

/** Whether the line leads to another page: a label, a colon, its headline. */
export function isTeaser(text: string, words: number): boolean {
  return words <= TEASER_WORDS && (TEASER.test(text) || (FIELD.test(text) && !STOP.test(text)))
}

const TEASER =
  /^[^\p{L}\p{N}]*(?:read(?: more| next| also| full story| this)?|related(?: (?:article|story|news|content|video|coverage|post)s?)?|see (?:also|more)|also (?:read|see)|more(?: on this| from \p{L}+)|watch(?: now| live| more)?|don['’]t miss|must read|up next|explore more|you (?:may|might) (?:also )?like) ?[:：>»|]/iu
/** These labels also open a sentence of a list: only without a full stop is it sure. */
const FIELD =
  /^[^\p{L}\p{N}]*(?:recommended|(?:previous|next)(?: (?:article|story|post))?|listen|more|tags?|topics?|categor(?:y|ies)|filed under|posted in|sources?|keywords|via|subjects?|published|updated|edited by|researched by|word ?count) ?[:：]/iu

/** "Terms and conditions of use", in characters. */
const MENU_ENTRY = 28

/** Whether the line is short segments between separators: a menu, a breadcrumb, a list of tags. */
export function isMenu(text: string): boolean {
  const parts = text.split(/[|•›»·→]| [/>] /u)
  return parts.length > 2 && !STOP.test(text) && parts.every((part) => part.trim().length <= MENU_ENTRY)
}

/** Whether the line is nothing but addresses or handles. */
export function isAddress(text: string): boolean {
  return text.split(/[ ,]+/u).every((word) => ADDRESS.test(word))
}
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#][\p{L}\p{N}_-]+|)$/iu
