import type { Summarized, Summary } from '../summary.ts'
import { printable } from '../text/printable.ts'
import { keywordLines } from './keywords.ts'
import type { Layout } from './renderer.ts'

/**
 * Summaries one after another, separated by blank lines: the title, where there are several; what `print` makes of the
 * summary; then its key phrases and reasons, where they were asked for.
 */
export function underTitles(
  summaries: readonly Summarized[],
  { several, style, wrap, explain }: Layout,
  print: (summary: Summary) => string,
): string {
  const heading = ({ title, source }: Summary) => {
    const text = printable(title ?? source)
    return several ? `${style.bold(wrap ? wrap(text, 0) : text)}\n` : ''
  }
  const keywords = (summary: Summary) =>
    keywordLines(summary).map((line) => `\n${wrap ? wrap(line, 0) : line}\n`)
  const reasons = (summarized: Summarized) => (explain ? `\n${explain(summarized)}` : '')
  return summaries
    .map(
      (each) => heading(each.summary) + print(each.summary) + keywords(each.summary).join('') + reasons(each),
    )
    .join('\n')
}
