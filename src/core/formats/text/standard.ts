import type { FrontMatter } from '../front-matter/find.ts'

/** Whoever publishes it, in a block of its own, and below that the title in the middle of its lines. */
const HEAD =
  /^\s{0,200}((?:[ \t]*\S.*\r?\n){2,12})(?:[ \t]*\r?\n){1,9}((?:[ \t]{4,}\S.*\r?\n){1,4})(?=[ \t]*\r?\n)/
const PUBLISHER = /Request for Comments:|Internet-Draft/i
/** What the file is called stands below the title of a draft. */
const FILE = /<?draft-[\w.-]+>?/
/** In UTF-16 units. */
const LONGEST_HEAD = 2_000

/** The head of a standard of the Internet or a draft of one (RFC 7994), as fields; null above any other text. */
export function standardAbove(text: string): FrontMatter | null {
  const [head, fields = '', lines = ''] = HEAD.exec(text.slice(0, LONGEST_HEAD)) ?? []
  if (head === undefined || !PUBLISHER.test(fields)) return null
  const title = lines.replace(FILE, '').replace(/\s+/g, ' ').trim()
  return title === '' ? null : { syntax: 'headers', body: `title: ${title}`, start: 0, end: head.length }
}
