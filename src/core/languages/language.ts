/** One sentence within a paragraph: UTF-16 offsets into it (`end` exclusive) and the words as written. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
}

/** What the program would need to know of a language to treat its words best. */
export type Knowledge = 'stems' | 'stop words'

/** What the program needs to know of a language; one file per language or family implements it. */
export interface Language {
  /** ISO 639-1 code, or ISO 639-3 where the language has none. */
  readonly code: string
  /** What is not known of it: words are their own stems, and an article's commonest words are its stop words. */
  readonly lacks: readonly Knowledge[]
  /** The sentences of one paragraph in order, without the space around them; none for blank text. */
  segment(paragraph: string): Segment[]
  /** The stem of a lower-cased word. */
  stem(word: string): string
  /** Whether a lower-cased word carries no topic: articles, prepositions, auxiliaries, pronouns. */
  isStopWord(word: string): boolean
}
