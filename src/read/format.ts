import { extname } from 'node:path'
import type { Format } from './source.ts'

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.mkd': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
}

/** Enough of an input to show how it is written. */
const LOOK = 20_000
const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t#-].*\r?\n)*---[ \t]*\r?$/m
/** Marks that plain prose hardly ever has at the head of a line or around a word. */
const MARKDOWN_SIGNS = [
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /^\|.{1,500}\|[ \t]*$/m,
  /(?:^|\s)\*\*[^*\n]{1,200}\*\*/m,
  /^\[[^\]\n]{1,100}\]: \S/m,
]
/** One sign may be chance: a hash tag, a quoted chat line. */
const SIGNS_NEEDED = 2

const HTML_START = /^<(?:!doctype\s+html|html|head|body)\b/i
const HTML_TAG = /<(?:p|div|span|h[1-6]|a|ul|li|article|section|main|table|title|meta|br)\b[^<>]*>/gi
/** Prose about HTML quotes a tag or two; a page begins with one and has no end of them. */
const TAGS_NEEDED = 3

/** The format of an input, by the extension of its name, else by the look of its beginning. */
export function detectFormat(name: string, text: string): Format {
  return BY_EXTENSION[extname(name).toLowerCase()] ?? formatByLook(text.slice(0, LOOK))
}

function formatByLook(head: string): Format {
  if (looksLikeHtml(head)) return 'html'
  return looksLikeMarkdown(head) ? 'markdown' : 'text'
}

function looksLikeHtml(head: string): boolean {
  const start = head.replace(/^(?:\s|<!--(?:[^-]|-(?!->))*-->|<\?xml[^>]*>)+/, '')
  return (
    HTML_START.test(start) || (start.startsWith('<') && (head.match(HTML_TAG)?.length ?? 0) >= TAGS_NEEDED)
  )
}

function looksLikeMarkdown(head: string): boolean {
  if (head.startsWith('---') && FRONT_MATTER.exec(head)?.index === 0) return true
  return MARKDOWN_SIGNS.filter((sign) => sign.test(head)).length >= SIGNS_NEEDED
}
