import { isWhole } from './elements.ts'
import type { Attributes } from './tags.ts'

const ROLES = new Set(['dialog', 'alertdialog'])
/** Names that makers of consent notices give them, and their own; a recipe for cookies has the word alone. */
const SUBJECT = '(?:cookies?|consent|gdpr|dsgvo|privacy)'
const NOTICE =
  '(?:alert|banner|bar|box|dialog|disclaimer|hint|info|law|layer|manager|message|modal|notice|notification|overlay|' +
  'popup|prefs?|preferences|prompt|sdk|tool|warning|widget|wrapper|consent|compliance|container)'
const MAKER =
  '(?:onetrust|cookiebot|cookieyes|usercentrics|didomi|qc-cmp|cmplz|borlabs|truste|iubenda)(?![a-z])'
const CONSENT = new RegExp(
  `(?<!(?:has|no|with|without|hide|show)[-_]?)(?:${SUBJECT}[-_]?${NOTICE}|${NOTICE}[-_]?cookies?|${MAKER})`,
  'i',
)
/** Enough of a class attribute for what it says. */
const LONGEST_CLASS = 300

/** Whether an element stands before the page until the reader has answered: a dialog, a notice about cookies. */
export function isDialog(name: string, { role = '', class: names = '', id = '' }: Attributes): boolean {
  if (name === 'dialog' || ROLES.has(role)) return true
  return !isWhole(name) && CONSENT.test(`${names} ${id}`.slice(0, LONGEST_CLASS))
}
