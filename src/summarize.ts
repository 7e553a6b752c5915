import { UserError } from './error.ts'
import { english } from './language/english.ts'
import type { Length } from './length.ts'
import { parse } from './parse/parse.ts'
import { DEFAULT_RANKER, RANKERS, type RankerName } from './rank/rankers.ts'
import { termsOf } from './rank/terms.ts'
import type { Source } from './read/source.ts'
import { budgetFor } from './select/budget.ts'
import { choose } from './select/choose.ts'
import { type Summarized, summaryOf } from './summary.ts'

/** What a summary is to be like. */
export interface SummaryOptions extends Length {
  readonly ranker?: RankerName | undefined
}

/** The pipeline from one decoded input to its summary; a `UserError` where the input has no prose. */
export async function summarizeSource(source: Source, options: SummaryOptions = {}): Promise<Summarized> {
  const ranker = options.ranker ?? DEFAULT_RANKER
  const rank = await RANKERS[ranker]()
  const language = english()

  const article = await parse(source, language)
  if (article.sentences.length === 0)
    throw new UserError('no prose in it', 'give it an article with sentences')
  const scores = rank({ article, terms: termsOf(article, language) })
  const budget = budgetFor(options, article.sentences.length)
  const chosen = choose(article.sentences, scores, budget)
  return { summary: summaryOf(source, article, ranker, scores, chosen), article, scores }
}
