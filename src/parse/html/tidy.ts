import { isUnread } from './elements.ts'
import { tagWriter } from './tag-writer.ts'
import { readTags } from './tags.ts'

/** What stands in deeper elements stands in the last of these: whoever walks the tree may recurse. */
const DEEPEST = 80
/** No article has more elements and references, and to find the main text among them would take minutes. */
const MOST_MARKUP = 10_000
/** Nor more text, in UTF-16 units: a long novel. */
const MOST_TEXT = 4_000_000
/** Written anew around the rest. */
const FRAME = new Set(['html', 'head', 'body'])
/** Empty elements that mean something. */
const EMPTY = new Set(['br', 'meta'])

/**
 * The page in clean HTML of bounded depth, without what nobody sees and without empty elements; null where it is larger
 * than an article.
 */
export function tidyHtml(html: string): string | null {
  const writer = tagWriter({ deepest: DEEPEST, mostMarkup: MOST_MARKUP, mostText: MOST_TEXT })
  let unread = 0
  readTags(html, {
    open(name, attributes) {
      if (unread > 0 || isUnread(name, attributes)) unread++
      else if (EMPTY.has(name)) writer.empty(name, attributes)
      else if (!FRAME.has(name)) writer.open(name, attributes)
    },
    text(text) {
      if (unread === 0) writer.text(text)
    },
    close(name) {
      if (unread > 0) unread--
      else if (!EMPTY.has(name) && !FRAME.has(name)) writer.close()
    },
  })
  const body = writer.html()
  return body === null ? null : `<html><head></head><body>${body}</body></html>`
}
