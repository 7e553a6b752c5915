import type { Span } from '../article.ts'

/** Gives the test whether a sentence has lost something, which all are asked in order; a space may stand between. */
export function holeTest(holes: readonly Span[] = []): (sentence: Span | null) => boolean {
  let next = 0
  return (sentence) => {
    if (sentence === null) return false
    while (holes[next]?.end < sentence.start - 1) next++
    return holes[next]?.start <= sentence.end + 1
  }
}
