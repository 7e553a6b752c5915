import type { TextEntry } from './entry.ts'
import { frontMatter } from './front-matter/find.ts'

/** Markdown: CommonMark with the extensions of GitHub, https://github.github.com/gfm/ */
export const markdown: TextEntry<'markdown'> = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  mediaTypes: ['text/markdown'],
  looksLike,
  parser: async () => (await import('./markdown/parse.ts')).parseMarkdown,
}

/** Marks that plain prose hardly ever has at the head of a line or around a word. */
const SIGNS = [
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /!\[[^\]\n]{0,200}\]\([^)\s]{1,500}\)/,
  /(?:\[[^\]\n]{1,200}\]\(https?:[^)\s]{1,500}\)[^[]*){2}/,
  /^\|.{1,500}\|[ \t]*$/m,
  /(?:^|\s)\*\*[^*\n]{1,200}\*\*/m,
  /^[ \t]*(?:[-*+]|\d{1,3}[.)]) +\*\*\S/m,
  /^\[[^\]\n]{1,100}\]: \S/m,
]
/** Each sign holds one of them, and most prose none. */
const MARK = /[#`~[|*=]/
/** One sign may be chance: a hash tag, a quoted chat line. */
const SIGNS_NEEDED = 2
/** A setting of Org, whose remarks look like headings. */
const ORG = /^#\+[a-z]+[:_]/im
/** A title and a section, each a line of its own. */
const TITLE_AND_SECTION = /^[ \t]*# \S.*\n[\s\S]*?^#{2,6} \S/m
/** A heading with blank lines around it; comments of programs and settings stand in rows. */
const HEADING = /(?:(?<![\s\S])|\n[ \t]*\r?\n)(?:#{1,6} \S.*|\S.*\r?\n(?:={3,}|-{3,})[ \t]*)\r?\n[ \t]*\r?$/m
/** What plain text has as well: items, quoted lines, emphasis. Below a heading they are a second sign. */
const WITH_HEADING = [
  /^[ \t]*(?:[-*+]|\d{1,3}[.)]) +\S/m,
  /^> ?\S/m,
  /(?:^|\s)([*_])\w[^*_\n]{0,200}\1(?!\w)/m,
]
/** An indented paragraph of plain text; in Markdown it would be code. */
const INDENTED = /\n[ \t]*\r?\n(?: {4}|\t)[ \t]*\w/

function looksLike(head: string): boolean {
  if (frontMatter(head) !== null) return true
  if (!MARK.test(head) || ORG.test(head)) return false
  if (SIGNS.filter((sign) => sign.test(head)).length >= SIGNS_NEEDED) return true
  return !INDENTED.test(head) && isOutlined(head)
}

function isOutlined(head: string): boolean {
  const first = HEADING.exec(head)
  if (first === null) return TITLE_AND_SECTION.exec(head.trimStart())?.index === 0
  const below = head.slice(first.index + first[0].length)
  return [HEADING, TITLE_AND_SECTION, ...WITH_HEADING].some((sign) => sign.test(below))
}
