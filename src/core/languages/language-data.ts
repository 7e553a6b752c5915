import type { BoundaryData } from '../sentences/boundary-data.ts'
import type { SpaceData } from '../sentences/unmarked.ts'

/** What one language's folder says of it; lists are of words parted by white space, lower-cased. */
export interface LanguageData extends BoundaryData, SpaceData {
  /**
   * Pronouns, possessives and demonstratives that at the head of a sentence mean what the sentence before has named; two
   * words that only mean it together are joined by "_", of more than two any may be "*", which is any word.
   */
  readonly pronouns?: string
  /** What comes apart from a word at an apostrophe: an article before it ("l'eau") or an ending after it ("Roma'da"). */
  readonly apostrophe?: 'article' | 'ending'
  /**
   * The stem of a lower-cased word: the word itself in languages that do not inflect or whose word segmentation parts the
   * endings from the words; left out where nobody wrote a stemmer.
   */
  readonly stem?: (word: string) => string
  /** Verbs, of saying above all, and other words that are no stop words of sentences, yet in no key phrase. */
  readonly phraseless?: string
  /**
   * The part of a word, as written, that may be in a key phrase, given what follows it in the sentence; empty for none. Left
   * out where all of a word may.
   */
  readonly topicOf?: (word: string, after: string) => string
  /** Phrases that make a sentence say nothing of the matter, in the notation of `PhraseList`, as its `aside`. */
  readonly asides?: string
}
