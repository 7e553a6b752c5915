/** One sentence within a paragraph: UTF-16 offsets into it (`end` exclusive) and the words as written. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
}

/** The sentences of a paragraph that end at the given offsets, without the space around them; blank ones left out. */
export function segmentsAt(
  paragraph: string,
  ends: readonly number[],
  wordsOf: (sentence: string) => string[],
): Segment[] {
  let from = 0
  return ends.flatMap((to) => {
    const raw = paragraph.slice(from, to)
    from = to
    const text = raw.trimStart()
    const start = to - text.length
    const sentence = text.trimEnd()
    if (sentence === '') return []
    return [{ start, end: start + sentence.length, words: wordsOf(sentence) }]
  })
}
