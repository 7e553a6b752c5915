import { isDialog } from './dialog.ts'
import { isAround, isNoText } from './elements.ts'
import { isHidden } from './hidden.ts'
import type { Attributes } from './tags.ts'
import { isUnread } from './unread.ts'

/** A way to look at a page. */
export interface View {
  /** Whether an element is left out with all that it holds. */
  isLeftOut(name: string, attributes: Attributes): boolean
  /** Whether an element that is read is not what its name says. */
  isMisnamed(name: string, attributes: Attributes): boolean
  /** Whether notices that ask for consent are read. */
  readonly showsConsent: boolean
  /** How many times the prose that is seen it must show to show the article. */
  readonly plenty: number
}

/** What a reader sees of the page, without its menus. */
export const SEEN: View = {
  isLeftOut: isUnread,
  isMisnamed: (name) => name === 'template',
  showsConsent: false,
  plenty: 0,
}

/** With menus, headers, captions and asides: the one that was not closed holds the article. */
const AROUND: View = {
  isLeftOut: (name, attributes) =>
    (isNoText(name) && name !== 'button') || isHidden(name, attributes) || isDialog(name, attributes),
  isMisnamed: (name, attributes) => ASIDE.has(name) || isAround(name, attributes),
  showsConsent: false,
  plenty: 10,
}
const ASIDE = new Set(['aside', 'button', 'header', 'figure', 'figcaption'])

/** With what a script shows, but forms: those show their errors, and the reader has made none. */
const SHOWN_LATER: View = {
  isLeftOut: (name, attributes) =>
    name === 'form' || isNoText(name) || isAround(name, attributes) || isDialog(name, attributes),
  isMisnamed: isHidden,
  showsConsent: false,
  plenty: 3,
}

/** With notices that ask for consent: a page may be about them. */
const WITH_CONSENT: View = { ...SEEN, showsConsent: true, plenty: 3 }

/** The ways to look at a page on which nothing is seen, the likeliest first. */
export const OTHER_VIEWS: readonly View[] = [AROUND, SHOWN_LATER, WITH_CONSENT]
