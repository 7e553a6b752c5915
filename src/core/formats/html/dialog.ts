import { isWhole, LONGEST_CLASS } from './elements.ts'
import type { Attributes } from './tags.ts'

const ROLES = new Set(['dialog', 'alertdialog'])
/** Names that makers of consent notices give them, and their own; a recipe for cookies has the word alone. */
const SUBJECT = '(?:cookies?|consent|gdpr|dsgvo|rodo|privacy|ad-?block(?:er)?)'
const NOTICE =
  '(?:alert|banner|bar|box|dialog|disclaimer|hint|info|law|layer|manager|message|modal|notice|notification|overlay|' +
  'popup|prefs?|preferences|prompt|sdk|tool|warning|widget|wrapper|consent|compliance|container)'
const MAKER =
  '(?:onetrust|cookiebot|cookieyes|usercentrics|didomi|qc-cmp|cmplz|cmpbox|borlabs|truste(?!d)|iubenda|axeptio|tarteaucitron|klaro|osano|cookiehub|sp_message|fc-(?:consent|dialog))'
const CONSENT = new RegExp(
  `(?<!(?:has|no|with|without|hide|show)[-_]?)(?:${SUBJECT}[-_]?${NOTICE}|${NOTICE}[-_]?cookies?|${MAKER})`,
  'i',
)
/** Names that say all alone what it is. */
const ALONE = /^(?:gdpr|dsgvo|rodo|lgpd|log-?in|sign-?in|login-(?:form|box|modal|wall|prompt))$/i
/** What a form is for that is none of the article; some systems put the whole page into a form. */
const FORM =
  /newsletter|log-?in|sign-?(?:in|up)|subscri|register|password|comment|search|contact|anmeld|abonn|inscri|iscri|suche/i

/** Whether an element stands before the page until the reader has answered: a dialog, a notice about cookies, a form. */
export function isDialog(name: string, attributes: Attributes): boolean {
  const { role = '', class: classes = '', id = '', action = '' } = attributes
  if (name === 'dialog' || ROLES.has(role)) return true
  const names = `${classes} ${id}`.slice(0, LONGEST_CLASS)
  if (name === 'form' && FORM.test(`${names} ${action.slice(0, LONGEST_CLASS)}`)) return true
  return !isWhole(name) && (CONSENT.test(names) || names.split(/\s+/).some((it) => ALONE.test(it)))
}
