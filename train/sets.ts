// The sets that the ranker is fitted on: none of them is measured on.
import { mulberry32 } from '../bench/bootstrap.ts'
import { readRecords, type SummaryRecord } from '../bench/data.ts'
import { type Grades, grader } from '../bench/grades.ts'
import { greedyOracle } from '../bench/oracle.ts'
import { candidate, reference, score } from '../bench/rouge.ts'
import { sentencesFor, tokenizerFor } from '../bench/summary-length.ts'
import type { Article } from '../src/core/article.ts'
import type { TextSource } from '../src/core/formats/source.ts'
import { vary } from './augment.ts'
import { gradedFiles } from './grades.ts'

/** Gives the same variants of stories at every run. */
const SEED = 20261126
/** The sentences that are asked of a summary of news. */
const NEWS_SENTENCES = 3
/** How many ROUGE points, as shares, a sentence may lack of the best one to be worth a third of it alone. */
const TOLERANCE = 0.05

/** An article to fit on. */
export interface Example {
  readonly source: TextSource
  /** The repository that it is from, where only some are: articles of one are alike. */
  readonly origin?: string
  /** By default detected. */
  readonly language?: string
  /** Undefined where the article is not cut into the sentences that were graded. */
  readonly worthsOf: (article: Article) => Worths | undefined
}

/** What the sentences of an article are worth, a number for each. */
export interface Worths {
  /** As one of several: as graded, or the share of references whose greedy oracle has it. */
  readonly among: readonly number[]
  /** As the only one, from 0 to 1: by its grade, or by how near its ROUGE comes to that of the best. */
  readonly alone: readonly number[]
}

/** The examples of each set, by its name; they are read only when they are asked for. */
export const EXAMPLES: Readonly<Record<string, () => Iterable<Example>>> = {
  'graded-fit': graded,
  'graded-files': files,
  'cnn-paragraphs-train': () => news('cnn-paragraphs-train', false),
  'cnndm-train': () => news('cnndm-train', true),
  ...Object.fromEntries(
    'squality qmsum bva dewiki convosumm ectsum austlii vcsum cochrane wikihow pubmed papers scitldr stories orangesum'
      .split(' ')
      .map((name) => [`genres-${name}-fit`, () => genre(`genres/${name}-fit`)]),
  ),
}

interface GradedRecord {
  readonly id: string
  readonly source: string
  readonly format: TextSource['format']
  readonly text: string
  readonly grades: readonly [Grades]
}

function* graded(): Iterable<Example> {
  for (const { id, source, format, text, grades } of readRecords<GradedRecord>('graded-fit')) {
    const worth = grader(grades[0])
    yield {
      source: { name: id, format, text },
      origin: source.split(':')[0],
      worthsOf: ({ sentences }) => byGrade(sentences.map(({ text }) => worth(text))),
    }
  }
}

function* files(): Iterable<Example> {
  for (const { source, repository, worths } of gradedFiles())
    yield {
      source,
      origin: repository,
      worthsOf: ({ sentences }) => (sentences.length === worths.length ? byGrade(worths) : undefined),
    }
}

function byGrade(among: readonly number[]): Worths {
  return { among, alone: among.map((grade) => Math.max(grade, 0) ** 2) }
}

/** Stories as they are; where they have lost their paragraphs, every second one is varied. */
function* news(set: string, isVaried: boolean): Iterable<Example> {
  const random = mulberry32(SEED)
  for (const [at, record] of readRecords<SummaryRecord>(set).entries()) {
    const varied = isVaried && at % 2 === 1 ? vary(record, random) : { title: null, text: record.article }
    const title = varied.title === null ? {} : { title: varied.title }
    yield {
      source: { name: record.id, format: 'text', text: varied.text, ...title },
      language: 'en',
      worthsOf: (article) => worthsBy(article, [record.summary], 'en', NEWS_SENTENCES),
    }
  }
}

interface GenreRecord {
  readonly id: string
  readonly lang: string
  readonly article: string
  readonly references: readonly (readonly string[])[]
}

function* genre(set: string): Iterable<Example> {
  for (const { id, lang, article: text, references } of readRecords<GenreRecord>(set))
    yield {
      source: { name: id, format: 'text', text },
      worthsOf: (article) => worthsBy(article, references, lang),
    }
}

/** What sentences are worth beside references, of which a summary has as many sentences as suit each, or `count`. */
function worthsBy(
  { sentences }: Article,
  references: readonly (readonly string[])[],
  lang: string,
  count?: number,
): Worths {
  const among = sentences.map(() => 0)
  const rouge = sentences.map(() => 0)
  for (const summary of references) {
    const against = reference(summary, tokenizerFor(lang))
    const candidates = sentences.map(({ text }) => candidate(against, text))
    for (const index of greedyOracle(against, candidates, count ?? sentencesFor(summary, lang)))
      among[index] += 1 / references.length
    for (const [index, one] of candidates.entries()) {
      const { rouge1, rouge2 } = score(against, [one])
      rouge[index] += (rouge1 + rouge2) / references.length
    }
  }
  const best = Math.max(...rouge)
  return { among, alone: rouge.map((own) => Math.exp((own - best) / TOLERANCE)) }
}
