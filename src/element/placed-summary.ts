import { type Options, pageOf, rangesOf, type Summary } from '../browser.ts'
import { textLength } from '../core/page/block.ts'
import { summarizePage } from './summarize-page.ts'
import { summarizeInWorker } from './worker-client.ts'

/** Longer articles, in UTF-16 units, are left to a worker: it takes a twentieth of a second to start, in which the page stays quick. */
const LONGEST_ON_PAGE = 4_000

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
  const isLong = textLength(source.page.blocks) > LONGEST_ON_PAGE
  const elsewhere = isLong ? await summarizeInWorker(source, options, signal) : null
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
