import type { TextEntry } from './entry.ts'

/** Web pages: HTML and XHTML. */
export const html: TextEntry<'html'> = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  looksLike,
  parser: async () => (await import('./html/parse.ts')).parseHtml,
}

const START = /^<(?:!doctype\s+html|html|head|body)\b/i
const TAG = /<(?:p|div|span|h[1-6]|a|ul|li|article|section|main|table|title|meta|br)\b[^<>]*>/gi
/** Prose about HTML quotes a tag or two; a page begins with one and has no end of them. */
const TAGS_NEEDED = 3

function looksLike(head: string): boolean {
  const start = head.replace(/^(?:\s|<!--(?:[^-]|-(?!->))*-->|<\?xml[^>]*>)+/, '')
  return START.test(start) || (start.startsWith('<') && (head.match(TAG)?.length ?? 0) >= TAGS_NEEDED)
}
