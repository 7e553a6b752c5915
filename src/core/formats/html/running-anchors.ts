import type { Anchor } from '../../page/block.ts'

/** Where the characters of a running text stand in the input. */
export interface RunningAnchors {
  /** Says that the text goes on, from `length` on, with more of the input that begins at an offset, its white space folded. */
  add(length: number, more: string, start: number): void
  /** Says that the text was cut to a length. */
  cut(length: number): void
  /** All of them, for at least one character; there are none then. */
  take(): readonly Anchor[]
}

/** White space of which only one character is left. */
const FOLDED = /\s{2,}/g

/** The anchors of an empty text. */
export function runningAnchors(): RunningAnchors {
  let anchors: Anchor[] = []
  return {
    add(length, more, start) {
      anchors.push([length, start])
      let lost = 0
      for (const { index, 0: space } of more.matchAll(FOLDED)) {
        lost += space.length - 1
        const end = index + space.length
        anchors.push([length + end - lost, start + end])
      }
    },
    cut(length) {
      while (anchors.length > 0 && anchors[anchors.length - 1][0] >= length) anchors.pop()
    },
    take() {
      const all = anchors.length > 0 ? anchors : [[0, 0] as const]
      anchors = []
      return all
    },
  }
}
