import { plainText } from '../html/plain-text.ts'
import { tagWriter } from '../html/tag-writer.ts'
import type { Attributes } from '../html/tags.ts'

const LIMITS = { deepest: 80, mostMarkup: 100_000, mostText: 4_000_000 }

/** Collects what an element of a feed holds: text, which may be escaped HTML, or elements of XHTML. */
export interface ElementText {
  open(name: string, attributes: Attributes): void
  text(text: string): void
  close(): void
  /** Whether an element in it is open. */
  isOpen(): boolean
  /** Its text as it stands; where it has elements, HTML. */
  content(): string
}

/** An element that holds nothing yet. */
export function elementText(): ElementText {
  const writer = tagWriter(LIMITS)
  let text = ''
  let depth = 0
  let hasElements = false
  return {
    open(name, attributes) {
      depth++
      hasElements = true
      writer.open(name.replace(/^[a-z\d]+:/i, ''), attributes)
    },
    text(more) {
      text += more
      writer.text(more)
    },
    close() {
      depth--
      writer.close()
    },
    isOpen: () => depth > 0,
    content: () => (hasElements ? (writer.html() ?? '') : text).trim(),
  }
}

const TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i
/** References to tags, as those have them who escape twice. */
const ESCAPED_TAG = /&(?:lt|#0*60|#x0*3c);\/?[a-z][a-z\d]*(?:\s[^<>&]*)?\/?(?:>|&(?:gt|#0*62|#x0*3e);)/i

/** The HTML that a text of a feed is, whatever its attributes say: many call HTML text, and text HTML. */
export function htmlOf(content: string): string {
  if (TAG.test(content)) return `<div>${content}</div>`
  if (ESCAPED_TAG.test(content)) return `<div>${plainText(content)}</div>`
  const paragraphs = content.replaceAll('<', '&lt;').split(/\n\s*\n/)
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
}
