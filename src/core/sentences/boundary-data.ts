/** What tells where the sentences of a language end; lists are of words parted by white space, lower-cased. */
export interface BoundaryData {
  /** Words that carry no topic, contractions with a straight apostrophe. */
  readonly stopWords?: string
  /**
   * Connectives that at the head of a sentence answer the sentence before it: "but", "therefore"; two words that only do it
   * together are joined by "_".
   */
  readonly connectives?: string
  /**
   * Abbreviations that never end a sentence, without their last stop: forms of address, "e.g."; in capitals those that are
   * written in capitals alone.
   */
  readonly forward?: string
  /** Abbreviations that end a sentence as well, without their last stop: "etc.", units. */
  readonly inner?: string
  /** Abbreviations that stand before a number or its bracket, without their stop: months, "fig.", "art.". */
  readonly numbered?: string
  /** Abbreviations of years, centuries and eras, without their last stop: "1623 r.", "XIX w.", "p.n.e.". */
  readonly eras?: string
  /** Words after which a number with a full stop is a decade, where numbers are no ordinals: "w latach 70.". */
  readonly decades?: string
  /** Endings of verbs that tell the past, by which a time that opens a sentence is told from a sentence. */
  readonly pastEndings?: string
  /** Whether a full stop after a number makes it an ordinal: "3. Mai". */
  readonly ordinals?: boolean
  /** Whether nouns are capitalized, so that a capital does not tell the start of a sentence. */
  readonly capitalizedNouns?: boolean
  /** Marks that end a sentence in this language alone. */
  readonly marks?: string
}
