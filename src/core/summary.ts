import type { Article, Sentence } from './article.ts'
import type { Format, Source } from './formats/source.ts'
import type { Keyword } from './keyphrases/keywords.ts'
import type { Language } from './languages/language.ts'
import type { About } from './rank/about.ts'
import type { Reason } from './rank/ranker.ts'
import type { RankerName } from './rank/rankers.ts'
import { type Stats, statsOf } from './stats.ts'

export type { Reason, Stats }

/** A sentence of the summary, word for word as in the article. */
export interface ChosenSentence {
  readonly text: string
  /** Its index in the article, from 0. */
  readonly index: number
  /** The index of its paragraph, from 0. */
  readonly paragraph: number
  /** UTF-16 offset of its start in the decoded input; null for formats without offsets. */
  readonly start: number | null
  /** UTF-16 offset of its end, exclusive; null for formats without offsets. */
  readonly end: number | null
  /**
   * The text directive that leads to it and to nothing else on its page: "text=shut.-,The%20bridge%20was,to%20the%20county.", behind
   * an address and "#:~:". Only of HTML and Markdown, where there is one.
   */
  readonly fragment?: string
  /** The page that it begins on, from 1, as the file has its pages. Only of PDF. */
  readonly page?: number
  /** The path of its chapter's file in the book's archive, such as "OEBPS/chapter-2.xhtml". Only of EPUB. */
  readonly chapter?: string
  /** The heading that it stands under; null for none. Only of EPUB. */
  readonly heading?: string | null
  /** The ranker's score, comparable within one article only; higher is more salient. */
  readonly score: number
  /** What its score is made of, the largest contribution first. Only where reasons were asked for. */
  readonly reasons?: readonly Reason[]
}

/** The best sentence that was not chosen. */
export interface LeftOut {
  readonly text: string
  /** Its index in the article, from 0. */
  readonly index: number
  readonly score: number
  /** Why it was left out. */
  readonly why: string
}

/** The summary of one input; also the shape of the JSON output. */
export interface Summary {
  readonly schemaVersion: 1
  /** The name of the input; "-" for standard input. */
  readonly source: string
  readonly format: Format
  /** ISO 639-1 code. */
  readonly language: string
  readonly title: string | null
  readonly ranker: RankerName
  /** Only where the summary was asked to be about some words. */
  readonly about?: About
  /** In article order. */
  readonly sentences: readonly ChosenSentence[]
  /** Only where reasons were asked for and a sentence was left out. */
  readonly leftOut?: LeftOut
  /** Best first. Only where they were asked for. */
  readonly keywords?: readonly Keyword[]
  readonly stats: Stats
}

/** The parts of a summary that are there only where they were asked for. */
export interface Extras {
  readonly about?: About | undefined
  readonly keywords?: readonly Keyword[] | undefined
  /** The text directives of chosen sentences, by their index. */
  readonly fragments?: ReadonlyMap<number, string> | undefined
  /** The reasons for chosen sentences, by their index. */
  readonly reasons?: ReadonlyMap<number, readonly Reason[]> | undefined
  readonly leftOut?: LeftOut | undefined
}

/** A summary and what it was made from: the input of renderers. */
export interface Summarized {
  readonly summary: Summary
  readonly article: Article
  /** The score of every sentence, in article order. */
  readonly scores: Float64Array
  /** What the program lacks for the article's language: stems, stop words. */
  readonly lacks: Language['lacks']
}

/** The summary made of the chosen sentences, with their scores and figures. */
export function summaryOf(
  { name, format }: Source,
  article: Article,
  ranker: RankerName,
  scores: Float64Array,
  chosen: readonly Sentence[],
  { about, keywords, fragments, reasons, leftOut }: Extras = {},
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
    sentences: chosen.map((sentence) => chosenSentence(sentence, article, scores, { fragments, reasons })),
    ...(leftOut && { leftOut }),
    ...(keywords && { keywords }),
    stats: statsOf(article.sentences, chosen),
  }
}

function chosenSentence(
  { text, index, paragraph, span, page, chapter }: Sentence,
  { paragraphs }: Article,
  scores: Float64Array,
  { fragments, reasons }: Pick<Extras, 'fragments' | 'reasons'>,
): ChosenSentence {
  const { start, end } = span ?? { start: null, end: null }
  const fragment = fragments?.get(index)
  return {
    text,
    index,
    paragraph,
    start,
    end,
    ...(fragment && { fragment }),
    ...(page !== undefined && { page }),
    ...(chapter !== undefined && { chapter, heading: paragraphs[paragraph].heading }),
    score: scores[index],
    ...(reasons && { reasons: reasons.get(index) ?? [] }),
  }
}
