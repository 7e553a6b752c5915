/** Graphemes longer than this, in UTF-16 units, are made to provoke; the segmenter is shown no more than it needs. */
const LONGEST = 64

let segmenter: Intl.Segmenter | undefined

/** The last place at or before `offset`, which lies in the text, where no user-perceived character is cut. */
export function graphemeStart(text: string, offset: number): number {
  segmenter ??= new Intl.Segmenter()
  const from = Math.max(0, offset - LONGEST)
  const around = segmenter.segment(text.slice(from, offset + LONGEST))
  return from + (around.containing(offset - from)?.index ?? 0)
}
