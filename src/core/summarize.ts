import type { Article, Sentence } from './article.ts'
import { noProse } from './error.ts'
import { parse } from './formats/parse.ts'
import type { Source } from './formats/source.ts'
import type { Keyword } from './keyphrases/keywords.ts'
import { withCommonWords } from './languages/common-words.ts'
import { detectLanguage } from './languages/detect.ts'
import type { Language } from './languages/language.ts'
import { languageOf } from './languages/languages.ts'
import type { Length } from './length.ts'
import type { Page } from './page/block.ts'
import { toArticle } from './page/to-article.ts'
import type { About } from './rank/about.ts'
import type { Analysis } from './rank/ranker.ts'
import { DEFAULT_RANKER, RANKERS, type RankerName } from './rank/rankers.ts'
import { termsOf } from './rank/terms.ts'
import { budgetFor } from './select/budget.ts'
import { choose } from './select/choose.ts'
import { checkpoint, type Signal } from './signal.ts'
import { type Extras, type Summarized, summaryOf } from './summary.ts'

/** What a summary is to be like. */
export interface SummaryOptions extends Length {
  readonly ranker?: RankerName | undefined
  /** What the article says about these words is favoured, where it says anything. */
  readonly about?: string | undefined
  /** Why sentences were chosen, of so many at most and the best first, and why the best one left out was not. */
  readonly explain?: number | undefined
  /** So many key phrases at most; by default none. */
  readonly keywords?: number | undefined
  /** ISO 639-1 code of the article's language; by default detected. */
  readonly language?: string | undefined
  /** Ends the work between two stages: what it rejects with is the signal's reason. */
  readonly signal?: Signal | undefined
}

/** The pipeline from one decoded input to its summary; a `UserError` where the input has no prose. */
export async function summarizeSource(source: Source, options: SummaryOptions = {}): Promise<Summarized> {
  const ranker = options.ranker ?? DEFAULT_RANKER
  const { article, language } = await readArticle(source, options.language, options.signal)
  if (article.sentences.length === 0) throw noProse()
  const { analysis, scores, about } = await rankArticle(article, language, options)
  const budget = budgetFor(options, article.sentences.length)
  await checkpoint(options.signal)
  const chosen = choose(article.sentences, scores, budget, ranker === 'lead' ? 'ranked' : 'mmr')
  await checkpoint(options.signal)
  const keywords = await keyPhrases(options.keywords, article, language)
  await checkpoint(options.signal)
  const why = options.explain ? await explain(ranker, analysis, scores, chosen, options.explain) : {}
  const summary = summaryOf(source, article, ranker, scores, chosen, { about, keywords, ...why })
  return { summary, article, scores, lacks: language.lacks }
}

/** The reasons of the best of the chosen sentences, and of the best one left out. */
async function explain(
  ranker: RankerName,
  analysis: Analysis,
  scores: Float64Array,
  chosen: readonly Sentence[],
  most: number,
): Promise<Pick<Extras, 'reasons' | 'leftOut'>> {
  const { reasonsFor } = await import('./rank/reasons.ts')
  const { bestLeftOut } = await import('./select/left-out.ts')
  const { sentences } = analysis.article
  const best = bestLeftOut(sentences, scores, chosen)
  const explained = chosen.toSorted((a, b) => scores[b.index] - scores[a.index]).slice(0, most)
  return {
    reasons: await reasonsFor(ranker, analysis, scores, explained),
    leftOut: best ? { ...best, text: sentences[best.index].text, score: scores[best.index] } : undefined,
  }
}

/** The salience of an article's sentences, in favour of what it says about some words if any are asked for. */
export async function rankArticle(
  article: Article,
  language: Language,
  { ranker = DEFAULT_RANKER, about: words, signal }: Pick<SummaryOptions, 'ranker' | 'about' | 'signal'>,
): Promise<{ analysis: Analysis; scores: Float64Array; about?: About }> {
  const rank = await RANKERS[ranker]()
  await checkpoint(signal)
  const analysis = { article, terms: termsOf(article, language), language }
  await checkpoint(signal)
  const scores = rank(analysis)
  if (words === undefined) return { analysis, scores }
  const { scoresAbout } = await import('./rank/about.ts')
  return { analysis, ...scoresAbout(words, scores, analysis, language) }
}

async function keyPhrases(
  count: number | undefined,
  article: Article,
  language: Language,
): Promise<Keyword[] | undefined> {
  if (count === undefined) return undefined
  const [{ keywordsOf }, words] = await Promise.all([
    import('./keyphrases/keywords.ts'),
    language.phraseWords?.(),
  ])
  return keywordsOf(article, language, count, words)
}

/** The article in a source and the language it is in, by its ISO 639-1 code or else detected. */
export async function readArticle(
  source: Source,
  code?: string,
  signal?: Signal,
): Promise<{ article: Article; language: Language }> {
  await checkpoint(signal)
  const page = await pageOf(source, signal)
  await checkpoint(signal)
  const language = await languageOf(code ?? (await detectLanguage(sampleOf(page))))
  await checkpoint(signal)
  const article = toArticle(page, language)
  return { article, language: withCommonWords(language, article.sentences) }
}

async function pageOf(source: Source, signal?: Signal): Promise<Page> {
  const page = await parse(source, signal)
  return 'title' in source ? { ...page, title: source.title } : page
}

/** More blocks than these no detector looks at. */
const SAMPLE = 50

function sampleOf({ blocks }: Page): string {
  return blocks
    .slice(0, SAMPLE)
    .map(({ text }) => text)
    .join('\n')
}
