/** Words of a shingle, as in scrapinghub's article-extraction-benchmark. */
const SHINGLE = 4

/** How much of what was found is wanted, and how much of what is wanted was found: shares. */
export interface Score {
  readonly precision: number
  readonly recall: number
}

function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const shingle = words.slice(at, at + SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** How the shingles of a text that was found compare to those of the gold text. */
export function compare(gold: string, found: string): Score {
  const [wanted, got] = [shinglesOf(gold), shinglesOf(found)]
  let hits = 0
  for (const [shingle, count] of got) hits += Math.min(count, wanted.get(shingle) ?? 0)
  return {
    precision: hits / Math.max(1, sum(got.values())),
    recall: hits / Math.max(1, sum(wanted.values())),
  }
}

/** The sum of numbers. */
export function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

/** Means over pages; F1 of the means, as the benchmark has it. */
export function average(scores: readonly Score[]): Score & { readonly f1: number } {
  const precision = sum(scores.map((score) => score.precision)) / scores.length
  const recall = sum(scores.map((score) => score.recall)) / scores.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
