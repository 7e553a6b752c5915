/** What tells where the sentences of a language end; lists are of words parted by white space, lower-cased. */
export interface BoundaryData {
  /** Words that carry no topic, contractions with a straight apostrophe. */
  readonly stopWords?: string
  /** Abbreviations that never end a sentence, without their last stop: forms of address, "e.g.". */
  readonly forward?: string
  /** Abbreviations that end a sentence as well, without their last stop: "etc.", units. */
  readonly inner?: string
  /** Whether a full stop after a number makes it an ordinal: "3. Mai". */
  readonly ordinals?: boolean
  /** Whether nouns are capitalized, so that a capital does not tell the start of a sentence. */
  readonly capitalizedNouns?: boolean
  /** Marks that end a sentence in this language alone. */
  readonly marks?: string
}
