import { bootstrap, type Interval, mean } from './bootstrap.ts'
import { countDangling } from './dangling.ts'
import { type Rouge, score } from './rouge.ts'
import type { StorySet } from './sets.ts'

/** The ROUGE types, in the order in which results are printed and floors given. */
export const KINDS = ['rouge1', 'rouge2', 'rougeLsum'] as const

/** What one summarizer chose: for each story of a set the indices of its sentences, ascending. */
export interface Entry {
  readonly name: string
  readonly choices: readonly (readonly number[])[]
}

/** The results of one summarizer on a set. */
export interface Result {
  readonly name: string
  /** Mean F1 in per cent, by `KINDS`. */
  readonly means: readonly number[]
  /** Mean differences to the baseline in percentage points, by `KINDS`. */
  readonly differences: readonly Interval[]
  /** The share of its sentences that open with a pronoun or connective while the one before is not chosen; 0 to 1. */
  readonly dangling: number
}

/** The results of all entries, in order; the first entry is the baseline. */
export function measure(set: StorySet, entries: readonly Entry[]): Result[] {
  const [baseline] = entries
  const base = scoresOf(set, baseline)
  return entries.map((entry) => {
    const scores = scoresOf(set, entry)
    return {
      name: entry.name,
      means: KINDS.map((kind) => mean(percents(scores, kind))),
      differences: KINDS.map((kind) => bootstrap(pairedDifferences(scores, base, kind))),
      dangling: danglingShare(set, entry),
    }
  })
}

function scoresOf({ stories }: StorySet, { choices }: Entry): Rouge[] {
  return stories.map(({ reference, candidates }, story) =>
    score(
      reference,
      choices[story].map((index) => candidates[index]),
    ),
  )
}

function percents(scores: readonly Rouge[], kind: (typeof KINDS)[number]): number[] {
  return scores.map((rouge) => 100 * rouge[kind])
}

function pairedDifferences(a: readonly Rouge[], b: readonly Rouge[], kind: (typeof KINDS)[number]): number[] {
  const base = percents(b, kind)
  return percents(a, kind).map((value, story) => value - base[story])
}

function danglingShare({ stories }: StorySet, { choices }: Entry): number {
  const counts = stories.map(({ sentences }, story) => countDangling(sentences, choices[story]))
  return mean(counts) / mean(choices.map(({ length }) => length))
}
