import { type Options, pageOf, rangesOf, type Summary } from '../browser.ts'
import { summarizePage } from './summarize-page.ts'
import { summarizeInWorker } from './worker-client.ts'

/** A summary with where each of its sentences stands on the page, in their order. */
export interface PlacedSummary {
  readonly summary: Summary
  /** Null where a sentence was not found. */
  readonly ranges: readonly (Range | null)[]
  /** The addresses of those places, to open and to share. */
  readonly addresses: readonly string[]
}

/** The summary of what can be read in an element. Rejects with the signal's reason once that is aborted. */
export async function placedSummary(
  article: Element,
  options: Options,
  signal: AbortSignal,
): Promise<PlacedSummary> {
  const source = await pageOf(article)
  signal.throwIfAborted()
  const elsewhere = await summarizeInWorker(source, options, signal)
  const { summary, fragments } = elsewhere ?? (await summarizePage(source, { ...options, signal }))
  return {
    summary,
    ranges: rangesOf(article, summary.sentences),
    addresses: fragments.map(addressOf),
  }
}

/** The page's own address, which browsers give without a directive, with one. */
function addressOf(fragment: string | null): string {
  if (fragment === null) return location.href
  return `${location.href}${location.hash === '' ? '#' : ''}:~:${fragment}`
}
