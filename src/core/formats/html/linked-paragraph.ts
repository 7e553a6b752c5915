import { ending, FULL_STOPS } from '../../text/punctuation.ts'

/** Headlines are shorter, and have no full stop: a paragraph that is one link is read all the same. In UTF-16 units. */
const LINKED_PARAGRAPH = 60
const endsStop = ending(FULL_STOPS)

/** Whether the text of a link is a paragraph of the article rather than a headline. */
export function isLinkedParagraph(text: string): boolean {
  return text.length >= LINKED_PARAGRAPH && endsStop(text.trim())
}
