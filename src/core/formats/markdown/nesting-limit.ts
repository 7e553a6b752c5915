import { DEFINITION } from './definitions.ts'

/** More quotation, list and indent levels than any prose has; the Markdown parser's time grows with their square. */
const DEEPEST_NESTING = 100
const NESTED_DEEP = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${DEEPEST_NESTING}}` +
    String.raw`|^[ \t]{${4 * DEEPEST_NESTING}}[ \t]*[-+*>\d]`,
  'm',
)
/** Emphasis marks and brackets in one paragraph; a thousand take a second, and ten thousand two minutes. */
const MOST_MARKS = 600
/** Lines of one paragraph; twenty thousand take five seconds. */
const MOST_LINES = 5_000
/** Rows of one table; a hundred thousand take seventeen seconds. */
const MOST_ROWS = 10_000
/** What costs the parser in one paragraph, and how many of each it gets. */
const MARKS: readonly { readonly mark: RegExp; readonly most: number }[] = [
  { mark: /(?<!\*)\*|(?<!_)_|(?<!~)~|\[|<|(?<!`)`/g, most: MOST_MARKS },
  // The parser looks back from each for its opening bracket, in time that grows with their square.
  { mark: /\]/g, most: 3_000 },
  // Each may begin an escape, a reference or a picture; a million take five seconds.
  { mark: /[\\&!]/g, most: 100_000 },
]
/** A whole tag, with all marks in its attributes one token (CommonMark 0.31.2, section 6.6). */
const TAG = /(?<!\\)<\/?[a-z][\w-]*(?:[ \t]+[a-z:][\w.:-]*(?:=(?:"[^"<>]*"|'[^'<>]*'))?)*[ \t]*\/?>/gi
const OPENS_BLOCK = /^[ \t]*(?:$|[-+*>#|]|\d{1,9}[.)])/
/** Opens HTML that the parser takes as it is up to a blank line (CommonMark 0.31, 4.6, the sixth kind), and ends no paragraph late. */
const OPENS_HTML =
  /^ {0,3}<\/?(?:table|thead|tbody|tfoot|tr|t[hd]|div|p|[uod]l|li|d[td]|section|article|details|center|blockquote)(?=[\s/>]|$)/i
const BLANK_LINES = /^(?:[ \t]*[\r\n])+/gm

/** Whether the marks of a Markdown text are nested or strewn so that its parser would not come to an end. */
export function exceedsNestingLimit(text: string): boolean {
  if (NESTED_DEEP.test(text)) return true
  let marks = MARKS.map(() => 0)
  let lines = 0
  let rows = 0
  let isHtml = false
  let isText = false
  for (const written of text.split(/\r?\n/)) {
    isHtml = OPENS_HTML.test(written) || (isHtml && written.trim() !== '')
    const isDefinition: boolean = !isText && DEFINITION.test(written)
    isText = !isDefinition && written.trim() !== ''
    // Of link definitions, which a change log has hundreds of, the parser reads one at a time.
    if (isHtml || isDefinition || OPENS_BLOCK.test(written)) {
      marks = MARKS.map(() => 0)
      lines = 0
    }
    if (isHtml) continue
    const line = written.includes('<') ? written.replace(TAG, '') : written
    marks = MARKS.map(({ mark }, at) => (marks[at] ?? 0) + (line.match(mark)?.length ?? 0))
    lines++
    rows = line.includes('|') ? rows + 1 : 0
    if (lines > MOST_LINES || rows > MOST_ROWS || MARKS.some(({ most }, at) => (marks[at] ?? 0) > most))
      return true
  }
  return false
}

/**
 * The text with each run of blank lines made one blank line of the same length, so that every offset holds. A
 * million blank lines take the Markdown parser six seconds, and a million spaces none.
 */
export function joinBlankLines(text: string): string {
  return text.replace(BLANK_LINES, (run) => run.slice(0, -1).replace(/[\r\n]/g, ' ') + run.slice(-1))
}
