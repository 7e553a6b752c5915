import { blank, blankAll } from './placeholder.ts'

/** A tag of a site's generator; two with a name may enclose something. */
interface Syntax {
  /** What every tag holds. */
  readonly hint: string
  /** Finds tags. None holds the beginning of another: that keeps it linear. */
  readonly tag: RegExp
  /** What a tag begins with: "name", and "end" in one that closes. */
  readonly head: RegExp
  /** Finds what one shows that stands beside text, for `blankAll`. */
  readonly shown?: RegExp
}

const SYNTAXES: readonly Syntax[] = [
  // Hugo: {{< link to="mill.md" text="the mill" >}}
  {
    hint: '{{',
    tag: /\{\{[<%](?:(?!\{\{[<%])[\s\S])*?[>%]\}\}/g,
    head: /^\{\{[<%]\s*(?:(?<end>\/)\s*)?(?<name>[\w./-]+)?/,
    shown: /^(?<open>[^"\n]*(?:"[^"\n]*"[^"\n]*)*?\stext=")(?<kept>[^"\n]+)"[\s\S]*/,
  },
  // Liquid, of Jekyll and Eleventy; Jinja, Twig and Nunjucks write the same.
  {
    hint: '{%',
    tag: /(?<!\{)\{%(?:(?!\{%)[\s\S])*?%\}/g,
    head: /^\{%-?\s*(?<end>end)?(?<name>[\w-]+)?/,
  },
  // kramdown, whose attributes are written alike
  { hint: '{:', tag: /\{:[^{}\n]*\}/g, head: /^\{:(?:(?<end>\/)|:)?(?<name>[a-z]+)?/ },
]
/** Outputs and remarks of Liquid and its kin, and of templates in Ruby and JavaScript. */
const OUTPUTS: readonly RegExp[] = [
  // References of kramdown-rfc, which are read where something would be missing; others that a bracket is for take it along.
  /(?<open>\{\{[!?]?)(?<kept>(?:Section|Appendix)[ \t][\w.]{1,9} of [\w-]{1,30}|(?<=(?:^|\.|\b(?:in|of|by|from|with|to|see|and|or|per|under|on)) ?\{\{[!?]?)[A-Z][A-Z\d-]{2,30})\}\}/gm,
  /(?<!\])\((?:[a-z]{1,9} ){0,3}\{\{[^{}\n]*\}\}\)|\{\{(?:(?!\{\{|\n[ \t]*\r?\n)[\s\S])*?\}\}/g,
  /\{#(?:(?!\{#)[\s\S])*?#\}/g,
  /<%(?:(?!<%)[\s\S])*?%>/g,
]

/** What is between two tags of these names is no prose: code, pictures and their captions, notes, what is repeated. */
const UNREAD = new Set(
  (
    'caption wp_caption figure image img gallery embed video audio youtube vimeo playlist soundcloud iframe map svg ' +
    'code codeblock sourcecode highlight prettify pre mermaid plantuml graphviz chart math katex latex tex ' +
    'comment style stylesheet css script javascript js schema pullquote footnote fn ref efn_note sidenote marginnote'
  ).split(' '),
)

/** What a tag that encloses a text says that this is about: the term of a definition. */
const TERM = /\s(?:name|term)="([^"\n]+)"/
/** A text in the line of its tag. */
const BEGINS = /^[ \t]*[^\s{[<]/
const NEAR = 20

/** What is shown in a line if what stands before it there is not: "{% if open %}is open{% else %}will open{% endif %}". */
const OTHERWISE = /(?<=\S ?)\{%-?[ \t]*else[ \t]*-?%\}(?:(?!\{%)[^\n])*\{%-?[ \t]*endif[ \t]*-?%\}/g

/** The text with the tags of site generators blanked, and all between those that enclose no prose. */
export function blankTags(text: string): string {
  let rest = text.includes('{%') ? blankAll(text, OTHERWISE) : text
  for (const { hint, tag, head, shown } of SYNTAXES) {
    if (rest.includes(hint)) rest = blankMatches(rest, [...rest.matchAll(tag)], head, shown)
  }
  if (rest.includes('[')) rest = blankMatches(rest, shortcodes(rest), SHORTCODE_HEAD)
  return rest.includes('{{') || rest.includes('{#') || rest.includes('<%')
    ? OUTPUTS.reduce((text, output) => blankAll(text, output), rest)
    : rest
}

/** In square brackets, as WordPress and forums write them; what is linked by such a bracket is a text. */
const SHORTCODE = /(?<!\[)\[\/?[A-Za-z][^\][]{0,1000}\](?![(:])/g
const SHORTCODE_HEAD = /^\[(?<end>\/)?(?<name>[A-Za-z][\w-]*)/
const CLOSING = /\[\/([A-Za-z][\w-]*)\]/g
/** `id="7"`, or an address; prose in brackets has neither. */
const ATTRIBUTES = /^\s+[\w-]+=["'“”]|^[\s=]+(?:\w+=)?https?:/
const NUMBERS = /^\s+[\w-]+=\w/
const EMBED = /^(?:youtube|vimeo|tweet|instagram|gist|spotify|soundcloud|codepen|slideshare|tiktok)$/
const ALONE = /^(?:gallery|toc|more|nextpage|playlist|contact-form[\w-]*)$/

function shortcodes(text: string): RegExpExecArray[] {
  const closed = new Set([...text.matchAll(CLOSING)].map(([, name]) => name.toLowerCase()))
  return [...text.matchAll(SHORTCODE)].filter(([tag]) => {
    const head = SHORTCODE_HEAD.exec(tag)
    const { end, name = '' } = head?.groups ?? {}
    const attributes = tag.slice(head?.[0].length, -1)
    const key = name.toLowerCase()
    if (end || closed.has(key) || ATTRIBUTES.test(attributes)) return true
    if (attributes === '') return ALONE.test(key)
    return EMBED.test(key) || (UNREAD.has(key) && NUMBERS.test(attributes))
  })
}

/** The text with tags blanked, which are given in order, but for what they show, and with what they enclose if it is not to be read. */
function blankMatches(text: string, tags: readonly RegExpExecArray[], head: RegExp, shown?: RegExp): string {
  const blanked: { from: number; to: number; read: (tag: string) => string }[] = []
  const shownOf = (tag: string) => (shown?.test(tag) ? blankAll(tag, shown) : blank(tag))
  const open = new Map<string, number>()
  const heads = tags.map(({ 0: tag, index }) => {
    const { end, name = '' } = head.exec(tag)?.groups ?? {}
    return { end, key: name.toLowerCase(), index, to: index + tag.length }
  })
  const closed = new Set(heads.flatMap(({ end, key }) => (end ? key : [])))
  for (const { end, key, index, to } of heads) {
    const from = end ? (open.get(key) ?? index) : index
    if (end) open.delete(key)
    else if (UNREAD.has(key)) open.set(key, index)
    while (blanked.length > 0 && blanked[blanked.length - 1].from >= from) blanked.pop()
    const isRead = !UNREAD.has(key)
    const shows = isRead && !closed.has(key) && isBesideText(text, from, to)
    const defines = isRead && !end && closed.has(key) && BEGINS.test(text.slice(to, to + NEAR))
    blanked.push({ from, to, read: defines ? termOf : shows ? shownOf : blank })
  }
  let result = ''
  for (const { from, to, read } of blanked) {
    result += text.slice(result.length, from)
    result += read(text.slice(result.length, to))
  }
  return result + text.slice(result.length)
}

/** A tag blanked but for the term that it defines, if any, which a colon parts from what is said of it. */
function termOf(tag: string): string {
  const found = TERM.exec(tag)
  if (found === null) return blank(tag)
  const [{ length }, term] = found
  const end = found.index + length - 1
  return `${blank(tag.slice(0, end - term.length))}${term}: ${blank(tag.slice(end + 2))}`
}

/** Whether more than space stands in the line of a stretch. */
function isBesideText(text: string, from: number, to: number): boolean {
  let [before, behind] = [from - 1, to]
  while (text[before] === ' ') before--
  while (text[behind] === ' ') behind++
  return isWithinLine(text[before]) || isWithinLine(text[behind])
}

function isWithinLine(character: string | undefined): boolean {
  return character !== undefined && character !== '\n' && character !== '\r'
}
