/** What each takes the Markdown parser, in microseconds of a processor of 2024, measured on texts that hold nothing else. */
const LINE = 50
export const CHARACTER = 0.3
const HEADING = 40
const UNDERLINE = 60
const LIST_MARK = 110
const QUOTE_MARK = 25
const NOTE_DEFINITION = 200
/** For each level of an item, by its indent. */
const LEVEL = 20
const COLUMNS = 2
/**
 * Marks within a paragraph, of a run the first, since a pattern cannot match a run of megabytes: what each takes, and beside
 * that for each one before it of its kind.
 */
export const MARKS: readonly { readonly mark: RegExp; readonly work: number; readonly pair: number }[] = [
  { mark: /[[\]]|(?<!\*)\*|(?<!_)_|(?<!~)~|(?<!`)`/g, work: 60, pair: 0.15 },
  { mark: /<|https?:|www\.|@/g, work: 40, pair: 0.003 },
  { mark: /\|/g, work: 30, pair: 0 },
  { mark: /[\\&!]/g, work: 25, pair: 0.012 },
]

/** For the square of the length of a run of emphasis marks: each two of them may be an emphasis in the one before. */
const RUN = 0.03
const RUNS = /\*\*|__|~~/

/** What the parser keeps of a line, of each mark of a container on it and of each level of its indent, about. */
const [LINE_EVENTS, CONTAINER_EVENTS, LEVEL_EVENTS] = [4, 6, 4]

/** The marks of quotations, lists and notes before the text of a line, and a fence behind them. */
const CONTAINERS =
  /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\n]{1,999}\]:))*(?=[ \t]*(`{3}|~{3})?)/
const LIST = /[-+*]|\d{1,9}[.)]/g
const QUOTE = />/g
const NOTE = /\[\^/g
const OPENS_HEADING = /^[ \t]*#{1,6}(?=[ \t]|$)/
const UNDERLINES = /^[ \t]*(?:=+|-+)[ \t]*$/
const INDENT = /^[ \t]*/

/** What holds the text of a line, and what it takes the parser. */
export interface Line {
  /** The marks of its containers, outermost first: ">-". */
  readonly containers: string
  readonly indent: number
  readonly opensFence: boolean
  readonly isUnderline: boolean
  /** How many events the parser keeps of it, about. */
  readonly events: number
  /** How many of each of `MARKS`. */
  readonly marks: readonly number[]
  readonly work: number
}

/** Before the first line. */
export const TOP: Line = {
  containers: '',
  indent: 0,
  opensFence: false,
  isUnderline: false,
  events: 0,
  marks: [],
  work: 0,
}

/** What a line of a Markdown text is to the parser. */
export function measureLine(line: string): Line {
  const [marks = '', fence] = CONTAINERS.exec(line) ?? []
  const indent = INDENT.exec(line)?.[0].length ?? 0
  const rest = line.slice(marks.length)
  const lists = count(marks, LIST)
  const quotes = count(marks, QUOTE)
  const notes = count(marks, NOTE)
  const isUnderline = UNDERLINES.test(rest)
  const counts = MARKS.map(({ mark }) => count(rest, mark))
  const work =
    (rest.trim() === '' ? 0 : LINE) +
    CHARACTER * line.length +
    (OPENS_HEADING.test(rest) ? HEADING : 0) +
    (isUnderline ? UNDERLINE : 0) +
    LIST_MARK * lists +
    QUOTE_MARK * quotes +
    NOTE_DEFINITION * notes +
    (lists > 0 ? (LEVEL * indent) / COLUMNS : 0) +
    RUN * squaresOfRuns(rest) +
    MARKS.reduce((sum, { work }, at) => sum + work * counts[at], 0)
  return {
    containers: kindsOf(marks),
    indent,
    opensFence: fence !== undefined,
    isUnderline,
    events: LINE_EVENTS + CONTAINER_EVENTS * (lists + quotes + notes) + (LEVEL_EVENTS * indent) / COLUMNS,
    marks: counts,
    work,
  }
}

/** The lengths of all runs of emphasis marks, squared; a pattern cannot match a run of megabytes. */
function squaresOfRuns(text: string): number {
  if (!RUNS.test(text)) return 0
  let sum = 0
  for (let at = 0, end = 1; at < text.length; at = end++) {
    if (!'*_~'.includes(text[at])) continue
    while (text[end] === text[at]) end++
    sum += (end - at) ** 2
  }
  return sum
}

/** The marks of containers without their spaces, and without the numbers and names that tell items and notes apart. */
function kindsOf(marks: string): string {
  return marks.replace(/[ \t\d]+/g, '').replace(/\[\^[^\]]*\]:/g, '^')
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0
}
