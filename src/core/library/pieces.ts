import type { Article, Sentence } from '../article.ts'
import type { Keyword } from '../keyphrases/keywords.ts'
import { withCommonWords } from '../languages/common-words.ts'
import type { Language } from '../languages/language.ts'
import { languageOf } from '../languages/languages.ts'
import { RANKER_NAMES, type RankerName } from '../rank/rankers.ts'
import { budgetFor } from '../select/budget.ts'
import { choose } from '../select/choose.ts'
import type { Signal } from '../signal.ts'
import { keyPhrases, rankArticle } from '../summarize.ts'
import { DEFAULT_KEYWORDS } from './checks.ts'
import { scoresUnfit } from './error.ts'
import {
  checked,
  checkNames,
  LENGTH_OPTIONS,
  type LengthOptions,
  lengthOf,
  RANK_OPTIONS,
  type RankOptions,
  rankingOf,
} from './options.ts'
import { signalOption } from './signal.ts'

/** The names of all rankers. */
export const rankers: readonly RankerName[] = RANKER_NAMES

/** Ranks, given how the platform hands its event loop a turn; else as the libraries' `rank` says. */
export async function rankWith(
  turn: Signal['turn'],
  article: Article,
  options: RankOptions,
): Promise<number[]> {
  checkNames(options, RANK_OPTIONS)
  const ranking = { ...rankingOf(options), signal: signalOption(options.signal, turn) }
  const { scores } = await rankArticle(article, await languageFor(article), ranking)
  return Array.from(scores)
}

/**
 * The sentences that make the summary for scores of your own or of `rank`, in the article's order: never longer than
 * asked for, and never none but of an article without any. What leans on another sentence or repeats one gives way to
 * its equals. A `UserError` where there is not one finite score for every sentence, or an option is wrong.
 */
export function select(
  { sentences }: Article,
  scores: ArrayLike<number>,
  options: LengthOptions = {},
): readonly Sentence[] {
  checkNames(options, LENGTH_OPTIONS)
  const budget = budgetFor(lengthOf(options), sentences.length)
  const own = Float64Array.from(scores)
  if (own.length !== sentences.length || !own.every(Number.isFinite)) throw scoresUnfit(sentences.length)
  return sentences.length === 0 ? [] : choose(sentences, own, budget)
}

/** The key phrases of an article, so many at most, best first. Rejects with a `UserError` where the count is none. */
export async function keywords(article: Article, count: number = DEFAULT_KEYWORDS): Promise<Keyword[]> {
  return keyPhrases(checked('keywords', count) ?? DEFAULT_KEYWORDS, article, await languageFor(article))
}

async function languageFor({ language, sentences }: Article): Promise<Language> {
  return withCommonWords(await languageOf(language), sentences)
}
