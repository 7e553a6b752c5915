import { CHARACTER, type Line, MARKS, measureLine, TOP } from './line-work.ts'
import { PART, STARTS_ANEW } from './parts.ts'

/**
 * What the Markdown parser may take by this measure, which is rather too much than too little, in microseconds of a processor of
 * 2024: four and a half seconds, and twice as much for texts twice as long as a book; it then has a gigabyte of memory.
 */
const MOST_WORK = 4_500_000
const BOOK = 1_000_000
const MOST_BOOKS = 2

/** What each takes, as in `measureLine`. */
const BLOCK = 60
const CODE_LINE = 10
/** For each quotation or list that begins or ends and each underlined heading, by events before it in its part: they are copied. */
const COPIED_EVENT = 0.03
/** A fence that stands in nothing else, if no element does that may hold one. */
const FENCE = /^(`{3,}|~{3,})/
const RAW_ELEMENT = /^[ \t>]*<(?:[!?]|pre|script|style|textarea)/im

/** Whether a Markdown text has so many blocks and marks that its parser would take longer than anybody waits. */
export function exceedsSizeLimit(text: string): boolean {
  const most = MOST_WORK * Math.min(Math.max(text.length / BOOK, 1), MOST_BOOKS)
  return CHARACTER * text.length > most || parsingWork(text) > most
}

/** What the parser takes for a Markdown text, in microseconds, about: never much less. */
export function parsingWork(text: string): number {
  let work = 0
  let events = 0
  let read = 0
  let nextPart = PART
  let marks = MARKS.map(() => 0)
  let before = TOP
  let isBelowBlank = true
  const hasFences = !RAW_ELEMENT.test(text)
  let fence: string | undefined
  for (const written of text.split(/\r\n?|\n/)) {
    const isBlank = written.trim() === ''
    const [mark] = FENCE.exec(written) ?? []
    if (fence !== undefined) {
      work += CODE_LINE
      if (mark?.startsWith(fence)) fence = undefined
    } else if (!isBlank) {
      if (isBelowBlank && read >= nextPart && STARTS_ANEW.test(written)) {
        events = 0
        nextPart = read + PART
      }
      const line = measureLine(written)
      const goesOn = !isBelowBlank && line.containers === ''
      marks = line.marks.map((count, at) => count + (goesOn ? marks[at] : 0))
      work += line.work + (isBelowBlank ? BLOCK : 0)
      work += MARKS.reduce((sum, { pair }, at) => sum + pair * line.marks[at] * marks[at], 0)
      events += line.events
      if (line.isUnderline || isSwitch(line, before, isBelowBlank)) work += COPIED_EVENT * events
      if (line.containers !== '' || line.indent === 0) before = line
      if (isBelowBlank && hasFences) fence = mark
    }
    isBelowBlank = isBlank
    read += written.length + 1
  }
  return work
}

/** Whether a line begins or ends a quotation, list or note. */
function isSwitch({ containers, indent, opensFence }: Line, before: Line, isBelowBlank: boolean): boolean {
  if (containers === '') return before.containers !== '' && indent === 0
  const isList = !/[>^]/.test(containers)
  if (opensFence || containers !== before.containers || (isBelowBlank && !isList)) return true
  return isList && indent < before.indent
}
