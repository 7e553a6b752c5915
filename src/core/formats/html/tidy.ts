import { pictureText } from './picture.ts'
import { type TagWriter, tagWriter } from './tag-writer.ts'
import { type Attributes, readTags } from './tags.ts'
import type { View } from './views.ts'

const LIMITS = {
  /** Whoever walks the tree may recurse; the deepest of 90 real pages had 51 elements one in another. */
  deepest: 80,
  /** Finding the main text among more takes seconds; the largest of those pages had 1,400 elements. */
  mostMarkup: 10_000,
  /** A long novel. */
  mostText: 4_000_000,
}
/** Written anew around the rest. */
const FRAME = new Set(['html', 'head', 'body'])
/** Elements that are about the page and belong into its head. */
const HEAD = new Set(['title', 'meta'])
/** Elements that mean something though they hold nothing. */
const EMPTY = new Set(['br', 'meta'])

/**
 * The page in clean HTML of bounded depth, without what a view leaves out and without empty elements; null where it is
 * larger than an article.
 */
export function tidyHtml(html: string, { isLeftOut, isMisnamed }: View): string | null {
  const head = tagWriter(LIMITS)
  const body = tagWriter(LIMITS)
  let into = body
  let unread = 0
  readTags(html, {
    open(name, attributes) {
      if (unread > 0 || isLeftOut(name, attributes)) unread++
      else if (!FRAME.has(name)) {
        into = HEAD.has(name) ? head : body
        if (EMPTY.has(name)) into.empty(name, attributes)
        else if (name === 'img') showPicture(into, attributes)
        else if (isMisnamed(name, attributes)) into.open('div', {})
        else into.open(name, attributes)
      }
    },
    text(text) {
      if (unread === 0) into.text(text)
    },
    close(name) {
      if (unread > 0) unread--
      else if (!EMPTY.has(name) && !FRAME.has(name)) into.close()
      if (HEAD.has(name)) into = body
    },
  })
  const [about, text] = [head.html(), body.html()]
  return about === null || text === null ? null : `<html><head>${about}</head><body>${text}</body></html>`
}

function showPicture(into: TagWriter, attributes: Attributes): void {
  const text = pictureText(attributes)
  into.open('span', {})
  if (text !== '') into.text(text)
}
