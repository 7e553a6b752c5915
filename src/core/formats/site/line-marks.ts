/** Blanks in place of what is not read, with its line breaks: paragraphs stay apart. */
export function emptied(unread: string): string {
  return unread.replace(/[^\r\n]/g, ' ')
}

/** What marks a heading or an item, as the text parser knows it: "=== " is "### ", "** " is "*  ". */
export function marked(text: string, pattern: RegExp, mark: (found: string) => string): string {
  return text.replace(pattern, (found) => mark(found).padEnd(found.length))
}

/** No format has more levels of headings. */
const DEEPEST = 6

/** The mark of a heading of that level. */
export function headingMark(level: number): string {
  return '#'.repeat(Math.min(level, DEEPEST))
}
