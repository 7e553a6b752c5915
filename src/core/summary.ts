import type { Article, Sentence } from './article.ts'
import type { Format, Source } from './formats/source.ts'
import type { Keyword } from './keyphrases/keywords.ts'
import type { Language } from './languages/language.ts'
import type { About } from './rank/about.ts'
import type { Reason } from './rank/ranker.ts'
import type { RankerName } from './rank/rankers.ts'
import { type Stats, statsOf } from './stats.ts'

export type { Reason, Stats }

/** A sentence of the summary; it stands in the article word for word. */
export interface ChosenSentence {
  readonly text: string
  /** Its place among the article's sentences, from 0. */
  readonly index: number
  /** The place of its paragraph in the article, from 0. */
  readonly paragraph: number
  /** UTF-16 offset in the decoded input where it starts; null for formats without offsets. */
  readonly start: number | null
  /** UTF-16 offset just after it; null for formats without offsets. */
  readonly end: number | null
  /** The ranker's salience: comparable within one article only. */
  readonly score: number
  /** What its score is made of, the greatest contribution first; where reasons were asked for. */
  readonly reasons?: readonly Reason[]
}

/** The best sentence that was not chosen. */
export interface LeftOut {
  readonly text: string
  /** Its place among the article's sentences, from 0. */
  readonly index: number
  readonly score: number
  readonly why: string
}

/** What one input comes to; also the shape of the JSON output. */
export interface Summary {
  readonly schemaVersion: 1
  /** The name of the input; "-" for standard input. */
  readonly source: string
  readonly format: Format
  /** ISO 639-1 code. */
  readonly language: string
  readonly title: string | null
  readonly ranker: RankerName
  /** Where it was asked to be about some words. */
  readonly about?: About
  /** In the article's order. */
  readonly sentences: readonly ChosenSentence[]
  /** Where reasons were asked for and a sentence was left out. */
  readonly leftOut?: LeftOut
  /** Best first; where they were asked for. */
  readonly keywords?: readonly Keyword[]
  readonly stats: Stats
}

/** What a summary has only where it was asked for. */
export interface Extras {
  readonly about?: About | undefined
  readonly keywords?: readonly Keyword[] | undefined
  /** The reasons of every chosen sentence by its index. */
  readonly reasons?: ReadonlyMap<number, readonly Reason[]> | undefined
  readonly leftOut?: LeftOut | undefined
}

/** A summary with what it was chosen from: what renderers are given. */
export interface Summarized {
  readonly summary: Summary
  readonly article: Article
  /** The salience of every sentence of the article, in its order. */
  readonly scores: Float64Array
  /** What is not known of the article's language. */
  readonly lacks: Language['lacks']
}

/** The summary that the chosen sentences make. */
export function summaryOf(
  { name, format }: Source,
  article: Article,
  ranker: RankerName,
  scores: Float64Array,
  chosen: readonly Sentence[],
  { about, keywords, reasons, leftOut }: Extras = {},
): Summary {
  const { language, title } = article
  return {
    schemaVersion: 1,
    source: name,
    format,
    language,
    title,
    ranker,
    ...(about && { about }),
    sentences: chosen.map((sentence) => ({
      ...chosenSentence(sentence, scores[sentence.index]),
      ...(reasons && { reasons: reasons.get(sentence.index) ?? [] }),
    })),
    ...(leftOut && { leftOut }),
    ...(keywords && { keywords }),
    stats: statsOf(article.sentences, chosen),
  }
}

function chosenSentence({ text, index, paragraph, span }: Sentence, score: number): ChosenSentence {
  return { text, index, paragraph, start: span?.start ?? null, end: span?.end ?? null, score }
}
