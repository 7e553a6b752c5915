import type { Options, PageSource } from '../browser.ts'
import { holdWorker, releaseWorker } from './shared-worker.ts'
import type { PageSummary } from './summarize-page.ts'
import type { Question } from './worker.ts'

/**
 * What `summarizePage` gives, made in the page's worker so that the page stays quick. Null where there can be no worker, as a
 * policy has it, and where it comes to nothing: then the page itself finds out why. Rejects with the signal's reason once
 * that is aborted.
 */
export async function summarizeInWorker(
  source: PageSource,
  options: Options,
  signal: AbortSignal,
): Promise<PageSummary | null> {
  const { port1, port2 } = new MessageChannel()
  let lost = () => {}
  try {
    return await new Promise<PageSummary | null>((resolve, reject) => {
      lost = () => resolve(null)
      const worker = holdWorker(lost)
      if (worker === null) return lost()
      port1.onmessage = ({ data }: MessageEvent<PageSummary | null>) => resolve(data)
      signal.addEventListener('abort', () => reject(signal.reason))
      worker.postMessage({ source, options } satisfies Question, [port2])
    })
  } finally {
    port1.close()
    releaseWorker(lost, signal.aborted)
  }
}
