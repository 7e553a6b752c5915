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
const MARKS = /([*_~])\1*|\[|<|`+/g
const OPENS_BLOCK = /^[ \t]*(?:$|[-+*>#|]|\d{1,9}[.)])/

/** Whether the marks of a Markdown text are nested or strewn so that its parser would not come to an end. */
export function isTangled(text: string): boolean {
  if (NESTED_DEEP.test(text)) return true
  let marks = 0
  let lines = 0
  for (const line of text.split(/\r?\n/)) {
    if (OPENS_BLOCK.test(line)) marks = lines = 0
    marks += line.match(MARKS)?.length ?? 0
    lines++
    if (marks > MOST_MARKS || lines > MOST_LINES) return true
  }
  return false
}
