import type { Summarized, Summary } from '../summary.ts'
import { printable } from './printable.ts'

/** The printed summaries one after another, a blank line between, each under its title where there are several. */
export function underTitles(
  summaries: readonly Summarized[],
  several: boolean,
  print: (summary: Summary) => string,
): string {
  return summaries
    .map(({ summary }) => (several ? `${printable(summary.title ?? summary.source)}\n` : '') + print(summary))
    .join('\n')
}
