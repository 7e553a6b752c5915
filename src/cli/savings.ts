import { spoken } from '../reading.ts'
import { COLORED, PLAIN } from '../render/style.ts'
import type { Stats, Summarized } from '../summary.ts'
import { colored } from './color.ts'
import type { Invocation } from './options.ts'
import { writeTo } from './output.ts'
import type { Surroundings } from './surroundings.ts'

/** Tells someone at a terminal what the summaries save them, on standard error. */
export async function tellSavings(
  summaries: readonly Summarized[],
  { quiet, color }: Invocation,
  { stdout, stderr, env }: Surroundings,
): Promise<void> {
  if (quiet || !stdout.isTTY || !stderr.isTTY) return
  const { dim } = colored(color, env, true) ? COLORED : PLAIN
  await writeTo(stderr, `${dim(savings(summaries.map(({ summary }) => summary.stats)))}\n`)
}

/** How long the summaries take to read, and how much longer their articles would. */
export function savings(stats: readonly Stats[]): string {
  const sum = (key: 'secondsToRead' | 'secondsSaved') => stats.reduce((total, each) => total + each[key], 0)
  return `${spoken(sum('secondsToRead'))} to read, ${spoken(sum('secondsSaved'))} saved`
}
