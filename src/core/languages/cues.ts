/** What a word can tell of its sentence, each a bit: a word can tell several things. */
export const CUES = {
  pronoun: 1 << 0,
  demonstrative: 1 << 1,
  connective: 1 << 2,
  firstPerson: 1 << 3,
  secondPerson: 1 << 4,
  /** A verb that ties a quotation or a claim to its speaker. */
  reporting: 1 << 5,
  /** A word of picture captions and page prompts. */
  caption: 1 << 6,
  past: 1 << 7,
  present: 1 << 8,
} as const

/** What opens a sentence that leans on the one before. */
export const LEANING = CUES.pronoun | CUES.demonstrative | CUES.connective
