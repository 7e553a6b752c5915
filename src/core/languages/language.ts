import type { Segment } from '../sentences/segments.ts'

/** What the program would need to know of a language to treat its words best. */
export type Knowledge = 'stems' | 'stop words'

/** Which words may be in key phrases; words are in lower case. */
export interface PhraseWords {
  /** Whether a word without a capital that makes it a name may be in one. */
  mayTell(word: string): boolean
  /** Whether a word may be in one as part of a name. */
  mayName(word: string): boolean
  /** Whether the second word is used as a noun after the first. */
  isNounAfter(before: string, word: string): boolean
  /** Whether a phrase ends as verbs do. */
  endsInParticiple(phrase: string): boolean
}

/** What the program needs to know of a language; one folder for each implements it. */
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
  /** Whether a sentence that opens with these two words, as written, leans on what was said before it. */
  leansBack(first: string, second: string): boolean
  /**
   * What a word as written tells of its sentence, as bits of `CUES`. Only the language that the network was fitted on has
   * it: to other languages these features are absent, as they were in the fitting.
   */
  readonly cuesOf?: (word: string) => number
  /** Loads what tells which words may be in key phrases; left out where all may that are no stop words. */
  readonly phraseWords?: () => Promise<PhraseWords>
}
