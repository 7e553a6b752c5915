import type { Article, Sentence } from './article.ts'
import { noProse } from './error.ts'
import type { Source } from './formats/source.ts'
import type { Keyword } from './keyphrases/keywords.ts'
import type { Language } from './languages/language.ts'
import type { Length } from './length.ts'
import type { About } from './rank/about.ts'
import { prepareKernels } from './rank/kernels.ts'
import type { Analysis } from './rank/ranker.ts'
import { DEFAULT_RANKER, RANKERS, type RankerName } from './rank/rankers.ts'
import { termsOf } from './rank/terms.ts'
import { readArticle } from './read-article.ts'
import { budgetFor } from './select/budget.ts'
import { choose } from './select/choose.ts'
import { checkpoint, type Signal } from './signal.ts'
import { type Extras, type Summarized, summaryOf } from './summary.ts'

/** What is asked of a summary. */
export interface SummaryOptions extends Length {
  readonly ranker?: RankerName | undefined
  /** Sentences about these words are favoured, if the article has any. */
  readonly about?: string | undefined
  /** The number of chosen sentences to explain, the best ones first; also says why the best of the others was left out. */
  readonly explain?: number | undefined
  /** The largest number of key phrases to give; by default none are given. */
  readonly keywords?: number | undefined
  /** ISO 639-1 code of the article's language; by default detected. */
  readonly language?: string | undefined
  /** Whether to give the text directives that lead to the sentences, where browsers show the input; by default not. */
  readonly fragments?: boolean | undefined
  /** Aborts between two stages; the promise rejects with the signal's reason. */
  readonly signal?: Signal | undefined
}

/** The pipeline: from one decoded input to its summary. Throws a `UserError` where the input has no prose. */
export async function summarizeSource(source: Source, options: SummaryOptions = {}): Promise<Summarized> {
  const ranker = options.ranker ?? DEFAULT_RANKER
  const { article, language, shown } = await readArticle(source, options.language, options.signal)
  if (article.sentences.length === 0) throw noProse()
  const budget = budgetFor(options, article.sentences.length)
  const single = budget.unit === 'sentences' && budget.most === 1
  const { analysis, scores, about } = await rankArticle(article, language, { ...options, single })
  await checkpoint(options.signal)
  const chosen = choose(article.sentences, scores, budget, ranker === 'lead' ? 'ranked' : 'mmr')
  await checkpoint(options.signal)
  const keywords =
    options.keywords === undefined ? undefined : await keyPhrases(options.keywords, article, language)
  await checkpoint(options.signal)
  const fragments = options.fragments && shown ? await fragmentsOn(await shown(), article, chosen) : undefined
  const why = options.explain ? await explain(ranker, analysis, scores, chosen, options.explain) : {}
  const summary = summaryOf(source, article, ranker, scores, chosen, { about, keywords, fragments, ...why })
  return { summary, article, scores, lacks: language.lacks }
}

async function fragmentsOn(
  shown: string,
  article: Article,
  chosen: readonly Sentence[],
): Promise<Extras['fragments']> {
  const { sentenceFragments } = await import('./fragments/sentence-fragments.ts')
  return sentenceFragments(shown, article, chosen)
}

/** The reasons for the best of the chosen sentences, `most` of them, and why the best of the others was left out. */
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

/** What is asked of a ranking; `single` tells that one sentence is asked for. */
type RankOptions = Pick<SummaryOptions, 'ranker' | 'about' | 'signal'> & Pick<Analysis, 'single'>

/** The scores of an article's sentences, higher ones for those about some words if any are asked for. */
export async function rankArticle(
  article: Article,
  language: Language,
  { ranker = DEFAULT_RANKER, about: words, single = false, signal }: RankOptions,
): Promise<{ analysis: Analysis; scores: Float64Array; about?: About }> {
  const [rank] = await Promise.all([RANKERS[ranker](), prepareKernels()])
  await checkpoint(signal)
  const analysis = { article, terms: termsOf(article, language), language, single }
  await checkpoint(signal)
  const scores = rank(analysis)
  if (words === undefined) return { analysis, scores }
  const { scoresAbout } = await import('./rank/about.ts')
  return { analysis, ...scoresAbout(words, scores, analysis, language) }
}

/** The key phrases of an article, so many at most, best first. */
export async function keyPhrases(count: number, article: Article, language: Language): Promise<Keyword[]> {
  const [{ keywordsOf }, words] = await Promise.all([
    import('./keyphrases/keywords.ts'),
    language.nounPhraseWords?.(),
  ])
  return keywordsOf(article, language, count, words)
}
