import { blockTexts } from './line-breaks.ts'

/** The text of the block that is being read. */
export interface RunningText {
  /** Adds text; white space in it is folded. */
  add(text: string): void
  breakLine(): void
  /** How long it is. */
  readonly length: number
  /** Says that what was added since `from` leads to another page. */
  link(from: number): void
  /** Takes back what was added since `from` if it is a mark that leads to a note. */
  dropNoteMark(from: number): void
  /** The texts of the blocks it comes to, none if hardly more than links; it is empty then. */
  take(): string[]
}

/** A block with less of it outside of links leads elsewhere: the rest is punctuation. */
const OWN_SHARE = 0.1
/** "[12]", "*", "12" in a link, "[citation needed]" */
const NOTE_MARK = /^\s*(?:\[[^\]]{1,30}\]|[\d*†‡]{1,4})\s*$/

/** An empty running text. */
export function runningText(): RunningText {
  let text = ''
  let linked = 0
  return {
    add(more) {
      text += more.replace(/\s+/g, ' ')
    },
    breakLine() {
      text += '\n'
    },
    get length() {
      return text.length
    },
    link(from) {
      linked += text.length - from
    },
    dropNoteMark(from) {
      if (NOTE_MARK.test(text.slice(from)) && linked > 0) text = text.slice(0, from)
    },
    take() {
      const whole = text
      const own = whole.trim().length - linked
      text = ''
      linked = 0
      return whole !== '' && own > whole.length * OWN_SHARE ? blockTexts(whole) : []
    },
  }
}
