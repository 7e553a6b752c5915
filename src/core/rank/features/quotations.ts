import type { Article } from '../../article.ts'
import { ratio } from './group.ts'

/** How much of a sentence is quoted. */
export interface QuotedShare {
  /** The share of its characters within quotation marks, 0 to 1. */
  readonly share: number
  /** Whether it begins within a quotation that an earlier sentence of its paragraph opened. */
  readonly inside: boolean
}

const MARK = /["“”«»„'‘’]/g
const ONLY_OPENS = '“«„‘'
const ONLY_CLOSES = '”»’'
const SINGLE = "'‘’"
const SPACE_BEFORE = /[\s(]/
const STOP_AFTER = /[\s),.;:?!]/

/** How much of every sentence is quoted, in article order; a quotation may run on to the end of its paragraph. */
export function quotations({ paragraphs }: Article): QuotedShare[] {
  return paragraphs.flatMap(({ sentences }) => {
    let open = false
    return sentences.map(({ text }) => {
      const inside = open
      const { quoted, stillOpen } = readMarks(text, open)
      open = stillOpen
      return { share: ratio(quoted, text.length), inside }
    })
  })
}

/** Finds the quoted characters of a text, and whether a quotation is still open at its end. */
function readMarks(text: string, openBefore: boolean): { quoted: number; stillOpen: boolean } {
  let open = openBefore
  let start = 0
  let quoted = 0
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const { 0: mark, index } = match
    if (SINGLE.includes(mark) && isApostrophe(text, index)) continue
    const closes = open && !ONLY_OPENS.includes(mark)
    if (closes) quoted += index - start
    if (closes || !ONLY_CLOSES.includes(mark)) {
      open = !closes
      start = index
    }
  }
  return { quoted: open ? quoted + text.length - start : quoted, stillOpen: open }
}

/** A single mark is a quotation mark only at the edge of a word; elsewhere it is an apostrophe. */
function isApostrophe(text: string, index: number): boolean {
  const [before, after] = [text[index - 1] ?? ' ', text[index + 1] ?? ' ']
  const opens = text[index] !== '’' && SPACE_BEFORE.test(before) && after.trim() !== ''
  const closes = text[index] !== '‘' && before.trim() !== '' && STOP_AFTER.test(after)
  return !opens && !closes
}
