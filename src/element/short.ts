import { wordsIn } from '../core/reading-time.ts'
import { anyWords } from '../core/text/words.ts'

/** What takes less to read than this many seconds needs no summary. */
const LEAST_SECONDS = 30
/** A run of text is looked at up to this length: it has words enough by then. */
const LONGEST_RUN = 4000
/** Words of any script, whatever language the page says it is in. */
const wordsOf = anyWords('und')
/** What is on a page and not read. */
const UNREAD = 'script, style, template, noscript, no-time-to-read'

/** Whether there is so little to read in an element that nobody needs a summary of it; looks at its first words only. */
export function isShort(element: Element): boolean {
  const least = wordsIn(LEAST_SECONDS)
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(UNREAD) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let words = 0
  while (words < least && texts.nextNode()) {
    const { nodeType, nodeValue } = texts.currentNode
    if (nodeType === Node.TEXT_NODE) words += wordsOf(nodeValue!.slice(0, LONGEST_RUN)).length
  }
  return words < least
}
