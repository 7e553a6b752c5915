import type { Segment } from '../sentences/segments.ts'

/** What the program would need to know of a language to treat its words best. */
export type Knowledge = 'stems' | 'stop words'

/** A word or sign of a sentence with its part of speech. */
export interface TaggedWord {
  /** Offsets into the sentence's text; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** A tag of Universal Dependencies: NOUN, PROPN, ADJ … */
  readonly tag: string
}

/** What tells the noun phrases of a language. */
export interface NounPhraseWords {
  /** The words and signs of a sentence, in order. */
  tag(sentence: string): TaggedWord[]
  /** Whether a word, in lower case, is in no key phrase, not even as part of a name: titles, days, months. */
  isNever(word: string): boolean
  /** Whether a noun or an adjective, in lower case, tells no topic by itself: "such", "way". */
  isVague(word: string): boolean
}

/** What the program needs to know of a language; one folder for each implements it. */
export interface Language {
  /** ISO 639-1 code, or ISO 639-3 where the language has none. */
  readonly code: string
  /** What is not known of it: words are their own stems, and an article's commonest words are its stop words. */
  readonly lacks: readonly Knowledge[]
  /**
   * The sentences of one paragraph in order, without the space around them; none for blank text. `code` are the words in it
   * that are set as code, which open sentences in small letters as well.
   */
  segment(paragraph: string, code?: ReadonlySet<string>): Segment[]
  /** The stem of a lower-cased word. */
  stem(word: string): string
  /** Whether a lower-cased word carries no topic: articles, prepositions, auxiliaries, pronouns. */
  isStopWord(word: string): boolean
  /** Whether a sentence of these words, as written, with this text, leans on what was said before it. */
  leansBack(words: readonly string[], text: string): boolean
  /** Whether it goes on from the one before, so that it is hard to read alone. */
  resumes(words: readonly string[], text: string): boolean
  /** Whether a sentence of these words, as written, has a finite verb; left out where nobody wrote down what tells. */
  readonly hasFiniteVerb?: (words: readonly string[]) => boolean
  /** Whether a sentence of these words, with this text, leaves out what it is about; left out likewise. */
  readonly lacksSubject?: (words: readonly string[], text: string) => boolean
  /**
   * What a word as written tells of its sentence, as bits of `CUES`. Only the language that the network was fitted on has
   * it: to other languages these features are absent, as they were in the fitting.
   */
  readonly cuesOf?: (word: string) => number
  /** Loads what tells noun phrases; languages without it have for key phrases what stands between stop words. */
  readonly nounPhraseWords?: () => Promise<NounPhraseWords>
  /**
   * The part of a word, as written, that may be in a key phrase, given what follows it in the sentence; empty for none.
   * Left out where all of every word may that is no stop word.
   */
  readonly topicOf?: (word: string, after: string) => string
  /** As in `LanguageData`; empty where nobody wrote them down, and left out of English, whose phrases are asked of every article. */
  readonly asides?: string
}
