import type { Article, Sentence } from '../../article.ts'
import type { SparseVector } from '../graph/vectors.ts'
import type { Terms } from '../terms.ts'

/** What the feature groups look at; made once for an article. */
export interface Evidence {
  readonly article: Article
  readonly terms: Terms
  /** TF–IDF vectors of length 1. */
  readonly vectors: readonly SparseVector[]
  /** For each sentence what its words do and look like, as bits of `CUES` and `LOOKS`. */
  readonly marks: readonly (readonly number[])[]
}

/** Features that tell of one thing; a reader sees the group's name as a reason. */
export interface FeatureGroup {
  readonly name: string
  /** The names of its features, in the order in which `measure` gives them. */
  readonly features: readonly string[]
  /** The features of each sentence, mostly from 0 to 2, so that none outweighs the others by its unit. */
  measure(evidence: Evidence): (sentence: Sentence) => readonly number[]
}

/** 1 for what holds, 0 for what does not. */
export function flag(holds: boolean): number {
  return holds ? 1 : 0
}

/** `part / whole`; 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
