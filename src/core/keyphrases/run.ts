/** A word of a run. */
export interface Word {
  readonly stem: string
  /** Offsets into the sentence's text; `end` is exclusive. */
  readonly start: number
  readonly end: number
  /** Whether it has a capital and is not just the first word of its sentence. */
  readonly capital: boolean
  /** Whether it only joins the words of a name, as "of" in "Bank of England". */
  readonly joins: boolean
}

/** Words in a row that may be a key phrase, or hold one. */
export type Run = readonly Word[]

export const CAPITAL = /^[\p{Lu}\p{Lt}]/u
/** A possessive ends a run and does not count to the word. */
export const POSSESSIVE = /['’]s?$/u
/** Numbers, amounts, hashtags and handles are in no phrase. */
export const NUMBER_OR_TAG = /^[\p{N}$£€¥#@]/u
/** The words that join names, in several languages. */
export const JOINER = /^(?:of|de|du|des|del|della|di|da|do|von|van)$/
