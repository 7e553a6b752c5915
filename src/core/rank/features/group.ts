import type { Article, Sentence } from '../../article.ts'
import type { Language } from '../../languages/language.ts'
import type { SparseVector } from '../graph/vectors.ts'
import type { Terms } from '../terms.ts'

/** What the features are measured on; made once for an article. */
export interface Evidence {
  readonly article: Article
  readonly terms: Terms
  readonly language: Language
  /** The TF–IDF vector of each sentence, of length 1 (0 without terms). */
  readonly vectors: readonly SparseVector[]
  /** For each word of each sentence its flags: bits of `CUES` and `WORD_SHAPES`. */
  readonly tokenFlags: readonly (readonly number[])[]
}

/** Features that describe one property of a sentence. Readers see the group's name as a reason (`--explain`); groups of one name
 * are one reason. */
export interface FeatureGroup {
  readonly name: string
  /** The names of the features, in the order in which `measure` gives them. */
  readonly features: readonly string[]
  /** Gives a function from a sentence to its features, mostly from 0 to 2, so that all are of a similar size. */
  measure(evidence: Evidence): (sentence: Sentence) => readonly number[]
}

/** 1 where it holds, otherwise 0. */
export function flag(holds: boolean): number {
  return holds ? 1 : 0
}

/** `part / whole`; 0 where `whole` is 0. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
