/** One sentence within a paragraph: UTF-16 offsets into it (`end` exclusive) and the words as written. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
}

/** What the program needs to know of a language; one file per language or family implements it. */
export interface Language {
  /** ISO 639-1 code. */
  readonly code: string
  /** The sentences of one paragraph in order, without the space around them; none for blank text. */
  segment(paragraph: string): Segment[]
  /** The stem of a lower-cased word. */
  stem(word: string): string
  /** Whether a lower-cased word carries no topic: articles, prepositions, auxiliaries, pronouns. */
  isStopWord(word: string): boolean
}
