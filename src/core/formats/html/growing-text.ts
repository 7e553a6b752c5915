import { isNoteMark } from './note-mark.ts'

/** Text that grows at its end; whatever is done there takes the same time however long it is. */
export interface GrowingText {
  readonly length: number
  add(more: string): void
  /** The text that was added since `from`; empty where that is long ago. */
  since(from: number): string
  /** Takes back what was added since `from`, which is raised, if it is a mark that points to a note, as one in a link does; whether it was. */
  dropNoteMark(from: number, isLinked: boolean): boolean
  /** The whole text; it is empty then. */
  take(): string
}

/** What may still be looked at of the end: a mark, and what it stands behind. */
const KEPT = 256
/** The end is shortened when it is longer, so that each character is moved once. */
const LONGEST_END = 4 * KEPT
/** A word that certainly is no base of an exponent: what is raised and a link is no exponent either. */
const NOTED = 'noted'

/** An empty text. */
export function growingText(): GrowingText {
  // A string that is added to and never looked at costs nothing: the engine joins it once, when all is taken.
  let begun = ''
  let end = ''
  return {
    get length() {
      return begun.length + end.length
    },
    add(more) {
      end += more
      if (end.length <= LONGEST_END) return
      begun += end.slice(0, -KEPT)
      end = end.slice(-KEPT)
    },
    since(from) {
      return from < begun.length ? '' : end.slice(from - begun.length)
    },
    dropNoteMark(from, isLinked) {
      const at = from - begun.length
      if (at < 0 || !isNoteMark(end.slice(at), isLinked ? NOTED : end.slice(0, at))) return false
      end = end.slice(0, at)
      return true
    },
    take() {
      const whole = begun + end
      begun = ''
      end = ''
      return whole
    },
  }
}
