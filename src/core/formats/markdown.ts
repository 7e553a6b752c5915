import type { TextEntry } from './entry.ts'

/** Markdown: CommonMark with the extensions of GitHub, https://github.github.com/gfm/ */
export const markdown: TextEntry<'markdown'> = {
  name: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  mediaTypes: ['text/markdown'],
  looksLike,
  parser: async () => (await import('./markdown/parse.ts')).parseMarkdown,
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\w-]+:.*\r?\n|[ \t#-].*\r?\n)*---[ \t]*\r?$/m
/** Marks that plain prose hardly ever has at the head of a line or around a word. */
const SIGNS = [
  /^#{1,6} \S/m,
  /^(?:```|~~~)/m,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)/,
  /^\|.{1,500}\|[ \t]*$/m,
  /(?:^|\s)\*\*[^*\n]{1,200}\*\*/m,
  /^\[[^\]\n]{1,100}\]: \S/m,
]
/** Each sign holds one of them, and most prose none. */
const MARK = /[#`~[|*]/
/** One sign may be chance: a hash tag, a quoted chat line. */
const SIGNS_NEEDED = 2

function looksLike(head: string): boolean {
  if (head.startsWith('---') && FRONT_MATTER.exec(head)?.index === 0) return true
  return MARK.test(head) && SIGNS.filter((sign) => sign.test(head)).length >= SIGNS_NEEDED
}
