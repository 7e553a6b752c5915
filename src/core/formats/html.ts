import type { TextEntry } from './entry.ts'
import { matterAbove } from './front-matter/find.ts'

/** Web pages: HTML and XHTML. */
export const html: TextEntry<'html'> = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  looksLike,
  parser: async () => (await import('./html/parse.ts')).parseHtml,
}

/** What stands above a page: comments, declarations, tags of its site's generator. */
const AROUND = /^(?:\s|<!--(?:[^-]|-[^-]|--+[^->])*--+>|<\?xml[^>]*>|\{%[^{}]*%\})+/
const START = /^<(?:!doctype\s+html|html|head|body|svg)\b/i
/** Other documents in XML are read without their tags. */
const XML = /^\s*<(?:\?xml\s|[a-z][\w.:-]*\s[^<>]{0,500}?\bxmlns[=:])/i
/** Elements that are closed; those of the second group need not be. */
const TAG =
  /<(\/?)(?:(div|span|h[1-6]|a|ul|ol|article|section|main|table|title|b|i|u|em|strong|sup|sub|blockquote|figure|center|font)|p|li|t[rdh]|br|hr|img|meta)\b[^<>]*>/gi
/** Prose about HTML quotes a tag or two … */
const TAGS_NEEDED = 3
/** … and closes few of them; a page that is cut off lacks its last. */
const CLOSED_SHARE = 0.5
/** In Markdown most paragraphs have no tag. */
const TAGGED_SHARE = 0.5
/** A paragraph without a tag: below front matter HTML may stand within Markdown. */
const BARE_PARAGRAPH = /\n[ \t]*\r?\n(?![ \t<{]|$)/
const CODE = /`[^`\n]*`/g
/** Opens HTML within reStructuredText. */
const RAW = /^\.\. raw ?::/m
const BLANK_LINE = /\n[^\S\n]*\n/

function looksLike(head: string): boolean {
  if (!head.includes('<')) return false
  if (XML.test(head)) return true
  const above = matterAbove(head)
  const page = head.slice(above?.end ?? 0).replace(AROUND, '')
  return START.test(page) || (isMarkedUp(page) && !(above && BARE_PARAGRAPH.test(page)))
}

/** Whether most paragraphs of a text bear the tags of HTML, as pieces of pages do that stand in archives. */
function isMarkedUp(head: string): boolean {
  if (RAW.test(head)) return false
  const text = head.replace(CODE, '')
  const tags = [...text.matchAll(TAG)]
  const paired = tags.filter(([, , name]) => name !== undefined)
  const closing = paired.filter(([, slash]) => slash !== '').length
  if (tags.length < TAGS_NEEDED || closing < (paired.length - closing) * CLOSED_SHARE) return false
  const paragraphs = text.split(BLANK_LINE)
  return (
    paragraphs.filter((paragraph) => paragraph.search(TAG) >= 0).length >= paragraphs.length * TAGGED_SHARE
  )
}
