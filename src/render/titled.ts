import type { Summary } from '../summary.ts'

/** The printed summaries one after another, a blank line between, each under its title where there are several. */
export function underTitles(
  summaries: readonly Summary[],
  several: boolean,
  print: (summary: Summary) => string,
): string {
  if (!several) return summaries.map(print).join('\n')
  return summaries.map((summary) => `${summary.title ?? summary.source}\n${print(summary)}`).join('\n')
}
