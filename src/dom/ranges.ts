import type { Span } from '../core/article.ts'
import { documentOf, rootOf } from './root.ts'
import { walk } from './walk.ts'

/** Something with its place in the `textContent` of the node that was read, if it has one, such as a sentence. */
export type Placed = { readonly [edge in keyof Span]: Span[edge] | null }

/** A text of a node, and where it stands in the `textContent` of that. */
interface PlacedText {
  readonly text: Text
  readonly start: number
  readonly end: number
}

/**
 * Where sentences that were read in a node stand there, in the order given: live ranges, each from its first letter to its
 * last, whatever elements are between. Null for one without a place, and where the node has less text by now. The text of
 * the node must be as it was when it was read.
 */
export function rangesOf(node: Node, sentences: readonly Placed[]): (Range | null)[] {
  const texts = textsIn(rootOf(node))
  return sentences.map(({ start, end }) => {
    const first = start === null ? undefined : textAt(texts, start)
    const last = end === null ? undefined : textAt(texts, end - 1)
    const range = documentOf(node)?.createRange()
    if (start === null || end === null || !first || !last || !range) return null
    range.setStart(first.text, start - first.start)
    range.setEnd(last.text, end - last.start)
    return range
  })
}

function textsIn(root: Node): PlacedText[] {
  const texts: PlacedText[] = []
  let start = 0
  walk(root, {
    text(text) {
      const end = start + text.length
      if (text.length > 0) texts.push({ text, start, end })
      start = end
    },
  })
  return texts
}

/** The text that has an offset, by bisection. */
function textAt(texts: readonly PlacedText[], offset: number): PlacedText | undefined {
  let [low, high] = [0, texts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (texts[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return texts[low]
}
