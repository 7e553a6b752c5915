import { extname } from 'node:path'
import type { Format } from './source.ts'

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.mkd': 'markdown',
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

/** The format of an input, by the extension of its name, else by the look of its beginning. */
export function detectFormat(name: string, text: string): Format {
  return (
    BY_EXTENSION[extname(name).toLowerCase()] ??
    (looksLikeMarkdown(text.slice(0, LOOK)) ? 'markdown' : 'text')
  )
}

function looksLikeMarkdown(head: string): boolean {
  if (head.startsWith('---') && FRONT_MATTER.exec(head)?.index === 0) return true
  return MARKDOWN_SIGNS.filter((sign) => sign.test(head)).length >= SIGNS_NEEDED
}
