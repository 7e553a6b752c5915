import type { Terms } from '../terms.ts'

/** Terms of a run. */
const RUN = 3

/** For each sentence the share of its runs of three terms that stand in an earlier and in a later one. */
export function sharedRuns(terms: Terms): { before: Float64Array; after: Float64Array } {
  const { bySentence } = terms
  const runs = bySentence.map((own) => runsOf(own, terms))
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
    const share = 1 / (bySentence[sentence].length - RUN + 1)
    for (const run of own) {
      if (first.get(run)! < sentence) before[sentence] += share
      if (last.get(run)! > sentence) after[sentence] += share
    }
  }
  return { before, after }
}

/**
 * A number for each run that can come again, as each of its terms does: its own while an article has fewer than 200,000
 * different terms.
 */
function runsOf(own: readonly number[], { stems, sentenceCounts }: Terms): number[] {
  const size = stems.length
  const runs: number[] = []
  let recurring = 0
  for (let at = 0; at < own.length; at++) {
    recurring = sentenceCounts[own[at]] > 1 ? recurring + 1 : 0
    if (recurring >= RUN) runs.push((own[at - 2] * size + own[at - 1]) * size + own[at])
  }
  return runs
}
