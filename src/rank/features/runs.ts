import type { Terms } from '../terms.ts'

/** Terms of a run. */
const RUN = 3

/** For each sentence the share of its runs of three terms that stand in an earlier and in a later one. */
export function sharedRuns({ bySentence, stems }: Terms): { before: Float64Array; after: Float64Array } {
  const runs = bySentence.map((own) => runsOf(own, stems.length))
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  for (const [sentence, own] of runs.entries()) {
    for (const run of own) {
      if (!first.has(run)) first.set(run, sentence)
      last.set(run, sentence)
    }
  }
  const before = new Float64Array(runs.length)
  const after = new Float64Array(runs.length)
  for (const [sentence, own] of runs.entries()) {
    for (const run of own) {
      if (first.get(run)! < sentence) before[sentence] += 1 / own.length
      if (last.get(run)! > sentence) after[sentence] += 1 / own.length
    }
  }
  return { before, after }
}

/** A number for each run, its own while an article has fewer than 200,000 different terms. */
function runsOf(own: Int32Array, terms: number): Float64Array {
  const runs = new Float64Array(Math.max(own.length - RUN + 1, 0))
  for (let at = 0; at < runs.length; at++) runs[at] = (own[at] * terms + own[at + 1]) * terms + own[at + 2]
  return runs
}
