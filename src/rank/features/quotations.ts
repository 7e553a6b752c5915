import type { Article } from '../../article.ts'
import { ratio } from './group.ts'

/** How much of a sentence is quoted. */
export interface Quoted {
  /** The share of its characters within quotation marks, 0 to 1. */
  readonly share: number
  /** Whether it begins within a quotation that an earlier sentence of its paragraph opened. */
  readonly inside: boolean
}

/** Double marks, and single ones beside a space or a stop, where they are no apostrophes. */
const MARK = /["“”«»„]|(?<=^|[\s(])['‘](?=\S)|(?<=[\p{P}\w])['’](?=$|[\s),.;:?!])/gu
const ONLY_OPENS = /[“«„‘]/
const ONLY_CLOSES = /[”»’]/

/** The quotations of every sentence, followed across the sentences of a paragraph. */
export function quotations({ paragraphs }: Article): Quoted[] {
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

function readMarks(text: string, openBefore: boolean): { quoted: number; stillOpen: boolean } {
  let open = openBefore
  let since = 0
  let quoted = 0
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const closes = open && !ONLY_OPENS.test(mark)
    if (closes) quoted += index - since
    if (closes || !ONLY_CLOSES.test(mark)) {
      open = !closes
      since = index
    }
  }
  return { quoted: open ? quoted + text.length - since : quoted, stillOpen: open }
}
