/** The words of a shingle, as in scrapinghub's article-extraction-benchmark. */
const SHINGLE = 4

/** Precision and recall of extracted text, from 0 to 1. */
export interface Score {
  readonly precision: number
  readonly recall: number
}

/** How often each shingle occurs in a text; a shorter text is one shingle. */
function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++) {
    const shingle = words.slice(at, at + SHINGLE).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

/** The score of an extracted text against the gold text, by their shingles. */
export function compare(gold: string, found: string): Score {
  const [wanted, given] = [shinglesOf(gold), shinglesOf(found)]
  let hits = 0
  for (const [shingle, count] of given) hits += Math.min(count, wanted.get(shingle) ?? 0)
  return {
    precision: hits / Math.max(1, sum(given.values())),
    recall: hits / Math.max(1, sum(wanted.values())),
  }
}

/** The sum of numbers. */
export function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}

/** Mean precision and recall over pages, and the F1 of these means, as that benchmark computes it. */
export function average(scores: readonly Score[]): Score & { readonly f1: number } {
  const precision = sum(scores.map((score) => score.precision)) / scores.length
  const recall = sum(scores.map((score) => score.recall)) / scores.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}
