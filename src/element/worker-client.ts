import type { Options, PageSource } from '../browser.ts'
import type { PageSummary } from './summarize-page.ts'

/** What a worker is asked, once in its life. It answers with a `PageSummary`, and with null where there is none. */
export interface Question {
  readonly source: PageSource
  readonly options: Options
}

/**
 * What `summarizePage` gives, made in a worker of its own so that the page stays quick. Null where there can be no worker, as a
 * policy or a foreign origin has it, and where it comes to nothing: then the page itself finds out why. Rejects with the
 * signal's reason once that is aborted.
 */
export async function summarizeInWorker(
  source: PageSource,
  options: Options,
  signal: AbortSignal,
): Promise<PageSummary | null> {
  const worker = startWorker()
  if (worker === null) return null
  try {
    return await new Promise<PageSummary | null>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<PageSummary | null>) => resolve(data)
      worker.onerror = () => resolve(null)
      signal.addEventListener('abort', () => reject(signal.reason))
      worker.postMessage({ source, options } satisfies Question)
    })
  } finally {
    worker.terminate()
  }
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.js', import.meta.url), { type: 'module', name: 'no-time-to-read' })
  } catch {
    return null
  }
}
