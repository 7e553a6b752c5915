import { opensTurn } from '../../page/turns.ts'
import { holdsWord } from '../../text/letters.ts'
import { endsStatement, LONGEST_END, opensLower } from '../../text/punctuation.ts'
import { type Line, lines } from './lines.ts'
import { letteredItems, listMarker } from './list.ts'
import { withoutRows } from './rows.ts'
import { unquoted } from './unquoted.ts'
import { startsParagraph, wrapWidth } from './wrap.ts'

/** Lines that make up one block. */
export interface LineRun {
  readonly item: boolean
  /** The length of the list marker at its head. */
  readonly marker: number
  readonly lines: Line[]
}

/** The lines of a text that are read, in runs of those that belong together, in order. */
export function lineRuns(text: string): LineRun[] {
  const runs: LineRun[] = []
  const all = withoutRows(text, unquoted(text, lines(text)))
  const width = wrapWidth(text, all)
  const lettered = letteredItems(text, all)
  let lastNumber = 0
  let before: Line | null = null
  let last: Line | null = null
  for (const line of all) {
    if (line.blank) {
      before = null
      continue
    }
    const marker = listMarker(text.slice(line.start, line.end), lastNumber)
    const length = marker?.length ?? lettered.get(line)
    if (length !== undefined) {
      lastNumber = marker?.number ?? lastNumber
      runs.push({ item: true, marker: length, lines: [line] })
    } else {
      const run = runs.at(-1)
      const goesOn = (run: LineRun, last: Line) =>
        before ? !opensRun(text, run, before, line, width) : crossesPage(text, last, line)
      if (run && last && goesOn(run, last)) run.lines.push(line)
      else runs.push({ item: false, marker: 0, lines: [line] })
    }
    before = line
    last = line
  }
  return runs
}

function opensRun(text: string, run: LineRun, before: Line, line: Line, width: number): boolean {
  if (isHeading(text, before) !== isHeading(text, line)) return true
  const hangsBelowMarker = run.item && line.indent > before.indent
  return !hangsBelowMarker && (startsParagraph(text, before, line, width) || opensNextTurn(text, run, line))
}

/** "## Reasons"; lines that are all marked so are remarks, or quoted. */
function isHeading(text: string, { start }: Line): boolean {
  return text[start] === '#' && HEADING.test(text.slice(start, start + LONGEST_MARK))
}
const HEADING = /^#{1,6}\s/
const LONGEST_MARK = 7

/** Whether a sentence goes on below the foot of its page: a form feed, or a row that is no text, stands between. */
function crossesPage(text: string, last: Line, line: Line): boolean {
  const between = text.slice(last.end, line.start)
  const ended = endsStatement(text.slice(Math.max(last.start, last.end - LONGEST_END), last.end))
  return (
    (between.includes('\f') || holdsWord(between)) && !ended && opensLower(text.slice(line.start, line.end))
  )
}

/** Whether a line is labelled as the first of its run is: the next to speak, or the next field of a head. */
function opensNextTurn(text: string, { lines: [first] }: LineRun, line: Line): boolean {
  return opensTurn(text.slice(line.start, line.end)) && opensTurn(text.slice(first.start, first.end))
}
