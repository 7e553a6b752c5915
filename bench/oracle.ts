import { type Candidate, type Reference, score } from './rouge.ts'

/**
 * Indices of at most `count` sentences, ascending, each added because it raised ROUGE-1 + ROUGE-2 the most: what an
 * extractive summarizer that knew the reference would choose (Nallapati et al. 2017, "SummaRuNNer").
 */
export function greedyOracle(against: Reference, candidates: readonly Candidate[], count: number): number[] {
  const chosen: number[] = []
  let best = 0
  while (chosen.length < count) {
    let next = -1
    for (const index of candidates.keys()) {
      const gain = chosen.includes(index) ? 0 : quality(against, candidates, [...chosen, index])
      if (gain > best) {
        best = gain
        next = index
      }
    }
    if (next < 0) break
    chosen.push(next)
  }
  return chosen.sort((a, b) => a - b)
}

function quality(against: Reference, candidates: readonly Candidate[], chosen: readonly number[]): number {
  const { rouge1, rouge2 } = score(
    against,
    chosen.map((index) => candidates[index]),
  )
  return rouge1 + rouge2
}
