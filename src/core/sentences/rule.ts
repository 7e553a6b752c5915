import type { Pattern } from '../text/pattern.ts'
import type { Candidate } from './candidate.ts'

/** Whether a sentence ends at the candidate: true, false, or undefined where the rule has nothing to say. */
export type Rule = (candidate: Candidate) => boolean | undefined

/** How a language ends its sentences. */
export interface Grammar {
  /** Matches its terminators; made by `terminatorPattern`. */
  readonly terminators: Pattern
  /** The rules by precedence: the first that has something to say decides. */
  readonly rules: readonly Rule[]
  /** Whether a lower-cased word, where it is capitalized, opens a sentence: it carries no topic and is no name. */
  opensSentence(word: string): boolean
}

/** Whether the terminator is a single full stop, as abbreviations have it. */
export const isPeriod = (c: Candidate): boolean => c.marks === '.'
