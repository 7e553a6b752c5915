import type { Options, PageSource } from '../browser.ts'
import type { PageSummary } from './summarize-page.ts'
import { type Question, WORKER } from './worker.ts'

/**
 * What `summarizePage` gives, made in a worker of its own so that the page stays quick. Null where there can be no worker, as a
 * policy has it, and where it comes to nothing: then the page itself finds out why. Rejects with the signal's reason once
 * that is aborted.
 */
export async function summarizeInWorker(
  source: PageSource,
  options: Options,
  signal: AbortSignal,
): Promise<PageSummary | null> {
  const address = addressOfWorker()
  const worker = startWorker(address)
  try {
    if (worker === null) return null
    return await new Promise<PageSummary | null>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<PageSummary | null>) => resolve(data)
      worker.onerror = () => resolve(null)
      signal.addEventListener('abort', () => reject(signal.reason))
      worker.postMessage({ source, options } satisfies Question)
    })
  } finally {
    worker?.terminate()
    URL.revokeObjectURL(address)
  }
}

function startWorker(address: string): Worker | null {
  try {
    return new Worker(address, { type: 'module', name: WORKER })
  } catch {
    return null
  }
}

/**
 * The file of the element, which answers in a worker. From another origin browsers start none, so there it is a script of the
 * page's own that imports the file. Bundlers copy the file, since its address does not stand in the call of `Worker`.
 */
function addressOfWorker(): string {
  const { href, origin } = new URL('./element.js', import.meta.url)
  if (origin === location.origin) return href
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(href)}`], { type: 'text/javascript' }))
}
