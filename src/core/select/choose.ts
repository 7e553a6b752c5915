import type { Sentence } from '../article.ts'
import type { Budget } from './budget.ts'
import { cut } from './cut.ts'
import { fill } from './fill.ts'
import { type Policy, select } from './select.ts'

/** The sentences of the summary in the article's order: never over the budget, and never none. */
export function choose(
  sentences: readonly Sentence[],
  scores: Float64Array,
  budget: Budget,
  policy: Policy = 'mmr',
): readonly Sentence[] {
  if (budget.unit === 'sentences')
    return select(sentences, scores, budget.most, policy).map((index) => sentences[index])
  const chosen = fill(sentences, scores, budget, policy)
  if (chosen.length > 0) return chosen.map((index) => sentences[index])
  const [best] = select(sentences, scores, 1, policy)
  return [cut(sentences[best], budget)]
}
