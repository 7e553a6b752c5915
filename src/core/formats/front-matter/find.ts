/** What stands above a text for the generator of its site, and tells of it. */
export interface FrontMatter {
  readonly syntax: 'yaml' | 'toml' | 'json' | 'headers'
  /** Its lines, without the marks around them. */
  readonly body: string
  /** Where they begin, in UTF-16 units. */
  readonly start: number
  /** Where the text below it begins, in UTF-16 units. */
  readonly end: number
}

/**
 * The front matter of a text, or null: YAML between lines of hyphens (Jekyll), TOML between lines of plus signs (Hugo), or
 * JSON, between lines of either kind or semicolons, or alone (Hugo).
 */
export function frontMatter(text: string): FrontMatter | null {
  const first = text
    .slice(0, MOST_SPACE + 1)
    .trimStart()
    .charAt(0)
  return '-+;{'.includes(first) ? (between(text) ?? object(text)) : null
}

/** In UTF-16 units, above front matter. */
const MOST_SPACE = 100

const OPENING = /^\s{0,100}(---|\+\+\+|;;;)[ \t]*(?:(?:yaml|toml|json)[ \t]*)?\r?\n/
const CLOSING: Readonly<Record<string, RegExp>> = {
  '---': /^(?:---|\.\.\.)[ \t]*$/m,
  '+++': /^\+\+\+[ \t]*$/m,
  ';;;': /^;;;[ \t]*$/m,
}
const KEY = String.raw`["']?[\w.-]{1,60}["']?[ \t]*[:=]`
const FIRST_KEY = new RegExp(String.raw`^(?:[ \t]*(?:#.*)?\r?\n)*(?:\{\s*)?${KEY}`)
const QUOTED = /:[ \t]*(?:"(?:[^"\\]|\\[\s\S])*"|'[^']*')/g
/** A paragraph below a ruler. */
const PROSE = new RegExp(String.raw`\n[ \t]*\r?\n(?![\s#\-\[\]{}"']|${KEY}|$)`)

function between(text: string): FrontMatter | null {
  const [opening, mark = ''] = OPENING.exec(text) ?? []
  if (opening === undefined) return null
  const inside = text.slice(opening.length)
  const closing = CLOSING[mark].exec(inside)
  if (closing === null) return null
  const body = inside.slice(0, closing.index)
  if (!FIRST_KEY.test(body) || PROSE.test(body.replace(QUOTED, ':'))) return null
  const end = opening.length + closing.index + closing[0].length
  const syntax = mark === '+++' ? 'toml' : 'yaml'
  return { syntax: body.trimStart().startsWith('{') ? 'json' : syntax, body, start: opening.length, end }
}

const OBJECT = /^\s{0,100}\{\s{0,100}"[\w-]{1,60}"\s{0,100}:/
/** More than any front matter has. */
const LONGEST_OBJECT = 20_000
const STRING_OR_BRACE = /"(?:[^"\\]|\\.)*"|[{}]/g
/** A ruler below it, or nothing; behind an object of an archive stands another. */
const BELOW =
  /^;?(?:[ \t]*\r?\n[=-]{3,}[ \t]*(?=\r?\n)|(?!\s*(?:\{(?!\{)|\[(?![^\]\n]*\]\()|[,\]]|(?![\s\S]))))/

/** The object above a text that begins as said, or null; `parts` finds its braces, and strings, which may hold some. */
export function object(text: string, opening = OBJECT, parts = STRING_OR_BRACE): FrontMatter | null {
  const start = opening.exec(text)?.[0].lastIndexOf('{')
  if (start === undefined) return null
  const head = text.slice(start, start + LONGEST_OBJECT)
  let depth = 0
  for (const { 0: found, index } of head.matchAll(parts)) {
    if (found === '{') depth++
    else if (found === '}' && --depth === 0) {
      const [end, below] = [start + index + 1, BELOW.exec(text.slice(start + index + 1))]
      if (below === null) return null
      return { syntax: 'json', body: head.slice(0, index + 1), start, end: end + below[0].length }
    }
  }
  return null
}

/** Logseq has two colons. */
const LINE = String.raw`[A-Za-z][\w .-]{0,30}:+(?:[ \t].*)?\r?\n(?:[ \t]+\S.*\r?\n)*`
const HEADERS = new RegExp(
  String.raw`^\s{0,100}(?:---[ \t]*\r?\n|From \S{1,200} [ \w:+-]{1,60}\r?\n)?((?:${LINE}){2,60})(?:-{3,}[ \t]*\r?\n)?(?=[ \t]*\r?\n|<\w|$)`,
)
const ABOUT_TEXTS =
  /^(?:title|subject|author|date|layout|slug|tags|permalink|category|categories|keywords|status|summary)[ \t]*:/gim

/** "% The mill", below which authors and a date may stand so marked (pandoc). */
const TITLE_BLOCK = /^\s{0,100}%[ \t]+(\S.*(?:\r?\n[ \t]+\S.*)*)\r?\n(?:%.*\r?\n){0,2}(?=[ \t]*\r?\n)/

/** Definitions of Franklin, "@def title = 'The mill'", as its TOML but for their first word. */
const DEFINITIONS =
  /^\s{0,100}(?:@def[ \t]+\w+[ \t]*=[ \t]*(?:"""(?:[^"]|"[^"]|""[^"])*"""[ \t]*|"[^"\n].*|""[ \t]*|[^"\s].*)\r?\n\s*)+/
const DEFINES = /^[ \t]*@def[ \t]+/gm

/** What stands in a comment of HTML: fields behind two dots (Nikola), or JSON (the site of Go); such fields may stand alone. */
const COMMENT =
  /^\s{0,100}(?:<!--\s*|(?=\.\. title:))(?:((?:\.\. [\w-]+:(?!:).*\r?\n\s*)+)|(\{\s*"\w[^<>]*\})\s*)(?:-->)?/
const DOTS = /^[ \t]*\.\. /gm

/** The front matter of a text, or the header lines above it; null where it has neither. */
export function matterAbove(text: string): FrontMatter | null {
  return frontMatter(text) ?? headerLines(text)
}

/** A sign that each of them needs in the first line; most texts have none. */
const OPENS_HEADERS = /^\s{0,100}(?:[%@-]|<!--|.{1,31}:|From )/

/**
 * The header lines above a text (MultiMarkdown, Pelican, pandoc, Franklin, Nikola), or null: "title: The mill"; speakers have
 * no such names.
 */
function headerLines(text: string): FrontMatter | null {
  if (!OPENS_HEADERS.test(text)) return null
  const [definitions] = DEFINITIONS.exec(text) ?? []
  if (definitions !== undefined)
    return { syntax: 'toml', body: definitions.replace(DEFINES, ''), start: 0, end: definitions.length }
  const [comment, fields, json] = COMMENT.exec(text) ?? []
  if (comment !== undefined) {
    const place = { start: 0, end: comment.length }
    return fields === undefined
      ? { syntax: 'json', body: json, ...place }
      : { syntax: 'headers', body: fields.replace(DOTS, ''), ...place }
  }
  const [block, title] = TITLE_BLOCK.exec(text) ?? []
  if (block !== undefined)
    return { syntax: 'headers', body: `title: ${title}`, start: block.indexOf(title), end: block.length }
  const [whole, body = ''] = HEADERS.exec(text) ?? []
  const known = body.match(ABOUT_TEXTS) ?? []
  if (whole === undefined || (known.length < 2 && !known.some((key) => /^(?:title|subject)/i.test(key))))
    return null
  return { syntax: 'headers', body, start: whole.indexOf(body), end: whole.length }
}
