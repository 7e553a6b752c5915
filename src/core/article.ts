/** A stretch of the decoded input in UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One sentence; its identity is its index in the article, never its text. */
export interface Sentence {
  readonly index: number
  /** Index of its paragraph in the article. */
  readonly paragraph: number
  /** As the article has it, white space folded to single spaces. */
  readonly text: string
  /** Where it stands in the input; null for formats that keep no offsets. */
  readonly span: Span | null
  /** Its words as written, punctuation left out, in order. */
  readonly words: readonly string[]
  /** Whether its first words mean something that the sentence before has said: "He", "However". */
  readonly leansBack: boolean
  /** Whether it goes on from the sentence before, so that it is hard to read alone: "He said …", "But …", "To do this, …". */
  readonly resumes: boolean
  /** Whether it certainly has no finite verb, as headings and captions have none; never where the language does not tell. */
  readonly isVerbless: boolean
  /** Whether it leaves out what it is about, as notes do: "Needs another look."; never where the language does not tell. */
  readonly isSubjectless: boolean
  /**
   * Whether it is about the text itself or who writes: it greets, is a note on a series, tells beforehand what is to come or
   * where there is more; or says the opposite alone, below "You must not:", the same in another script, or what a picture shows.
   */
  readonly aside: boolean
  /** The page that it begins on, from 1; only of PDF. */
  readonly page?: number
  /** The path of its chapter's file in the archive; only of EPUB. */
  readonly chapter?: string
}

/** One paragraph or list item; never empty. */
export interface Paragraph {
  readonly index: number
  /** Index of its section in the article. */
  readonly section: number
  /** The heading of its section, or null. */
  readonly heading: string | null
  readonly kind: 'paragraph' | 'item'
  readonly sentences: readonly Sentence[]
}

/** A heading with what stands under it. */
export interface Section {
  /** Its place among all sections of the article, those within others too, in reading order. */
  readonly index: number
  /** Null for what stands above the first heading. */
  readonly heading: string | null
  /** 1 to 6, from the outside in: that of the title and of what has no heading is 1; a section is deeper than the one it is in. */
  readonly level: number
  /** Those above its first section; none where a heading follows at once. */
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
}

/** What every format becomes: prose in reading order, boilerplate left out. */
export interface Article {
  readonly title: string | null
  /** ISO 639-1 code. */
  readonly language: string
  /** Those in no other, in order. */
  readonly sections: readonly Section[]
  /** All paragraphs of all sections, in order: `paragraphs[i].index === i`. */
  readonly paragraphs: readonly Paragraph[]
  /** All sentences of all paragraphs, in order: `sentences[i].index === i`. */
  readonly sentences: readonly Sentence[]
}
