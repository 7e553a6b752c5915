import type { FrontMatter } from '../front-matter/find.ts'

/** Whoever publishes it, in a block of its own, and below that the title in the middle of its lines. */
const HEAD =
  /^\s{0,200}((?:[ \t]*\S.*\r?\n){2,12})(?:[ \t]*\r?\n){1,9}((?:[ \t]{4,}\S.*\r?\n){1,4})(?=[ \t]*\r?\n)/
const PUBLISHER = /Request for Comments:|Internet-Draft/i
const TITLE = /^[ \t]*Title:/m
/** What the file is called stands below the title of a draft. */
const FILE = /<?draft-[\w.-]+>?/
/** Fields that are set as they are typed, as above proposals in wikis: "<pre>  Title: The mill</pre>". */
const TYPED = /^\s{0,100}<pre>[ \t]*\r?\n((?:[ \t]*\S.*\r?\n){2,40}?)[ \t]*<\/pre>/
/** In UTF-16 units. */
const LONGEST_HEAD = 2_000

/** The head of a standard of the Internet, a draft of one (RFC 7994) or a proposal, as fields; null above any other text. */
export function standardAbove(text: string): FrontMatter | null {
  const above = text.slice(0, LONGEST_HEAD)
  const [typed, body = ''] = TYPED.exec(above) ?? []
  if (typed !== undefined && TITLE.test(body))
    return { syntax: 'headers', body: body.replace(/^[ \t]+/gm, ''), start: 0, end: typed.length }
  const [head, fields = '', lines = ''] = HEAD.exec(above) ?? []
  if (head === undefined || !PUBLISHER.test(fields)) return null
  const title = lines.replace(FILE, '').replace(/\s+/g, ' ').trim()
  return title === '' ? null : { syntax: 'headers', body: `title: ${title}`, start: 0, end: head.length }
}
