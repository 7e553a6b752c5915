import { isDialog } from './dialog.ts'
import { isAround, isNoText, isNotProse } from './elements.ts'
import { isHidden } from './hidden.ts'
import { isNotes } from './notes.ts'
import { isOwnBox } from './own-box.ts'
import type { Attributes } from './tags.ts'
import { isWikiBox } from './wiki-box.ts'

/** Whether nobody sees the element, or it says itself that it stands around articles or is about one. */
export function isUnread(name: string, attributes: Attributes): boolean {
  return (
    isNoText(name) ||
    isHidden(name, attributes) ||
    isAround(name, attributes) ||
    isDialog(name, attributes) ||
    isOwnBox(name, attributes) ||
    isWikiBox(attributes)
  )
}

/** Whether the element's text is none of the article's sentences. */
export function isNoProse(name: string, attributes: Attributes): boolean {
  return isNotProse(name) || isNotes(name, attributes) || isUnread(name, attributes)
}
