/** Paragraphs, items, headings and the like; fifteen thousand take the Markdown parser five seconds. */
const MOST_BLOCKS = 12_000
/** Quotations and lists; its time grows with their square, and three thousand take five seconds. */
const MOST_CONTAINERS = 1_500

const ITEM = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const QUOTE = /^[ \t]*>/
const HEADING = /^#{1,6}[ \t]/
const INDENT = /^[ \t]*/

/** Whether a Markdown text has so many blocks that its parser would take longer than anybody waits. */
export function exceedsSizeLimit(text: string): boolean {
  let blocks = 0
  let containers = 0
  /** The line before, and the last one that is not blank. */
  let before = ''
  let last = ''
  for (const line of text.split(/\r?\n/)) {
    const isBlank = line.trim() === ''
    if (!isBlank && (before === '' || ITEM.test(line) || HEADING.test(line))) blocks++
    if (QUOTE.test(line) ? !QUOTE.test(before) : opensList(line, last)) containers++
    if (blocks > MOST_BLOCKS || containers > MOST_CONTAINERS) return true
    before = line.trim()
    if (!isBlank) last = line
  }
  return false
}

/** Whether it begins a list: an item deeper than the line before, or one after what belongs to no list. */
function opensList(line: string, last: string): boolean {
  const indent = ITEM.exec(line)?.[1]?.length
  if (indent === undefined) return false
  const lastIndent = INDENT.exec(last)?.[0].length ?? 0
  return indent > lastIndent || (lastIndent === 0 && !ITEM.test(last))
}
