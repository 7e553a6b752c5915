import { type Candidate, type Reference, score } from './rouge.ts'

/**
 * The greedy oracle (Nallapati et al., "SummaRuNNer", AAAI 2017): adds, up to `count` times, the sentence that raises
 * ROUGE-1 + ROUGE-2 the most. Approximates the best summary that an extractive summarizer could give. Indices, ascending.
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
