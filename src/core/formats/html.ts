import type { TextEntry } from './entry.ts'
import { frontMatter } from './front-matter/find.ts'

/** Web pages: HTML and XHTML. */
export const html: TextEntry<'html'> = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  looksLike,
  parser: async () => (await import('./html/parse.ts')).parseHtml,
}

/** What stands above a page: comments, declarations, tags of its site's generator. */
const AROUND = /^(?:\s|<!--(?:[^-]|-(?!->))*-->|<\?xml[^>]*>|\{%[^{}]*%\})+/
const START = /^<(?:!doctype\s+html|html|head|body)\b/i
const TAG = /<(?:p|div|span|h[1-6]|a|ul|li|article|section|main|table|title|meta|br)\b[^<>]*>/gi
/** Prose about HTML quotes a tag or two; a page begins with one and has no end of them. */
const TAGS_NEEDED = 3
/** A paragraph without a tag: below front matter HTML may stand within Markdown. */
const MARKDOWN = /\n[ \t]*\r?\n(?![ \t<{]|$)/

function looksLike(head: string): boolean {
  const above = frontMatter(head)
  const page = head.slice(above?.end ?? 0).replace(AROUND, '')
  if (START.test(page)) return true
  return (
    page.startsWith('<') && (page.match(TAG)?.length ?? 0) >= TAGS_NEEDED && !(above && MARKDOWN.test(page))
  )
}
