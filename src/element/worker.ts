import type { Options, PageSource } from '../browser.ts'
import { type PageSummary, summarizePage } from './summarize-page.ts'

/** The name of the worker, by which the element's file knows that it is run there. */
export const WORKER = 'no-time-to-read'

/** What a worker is asked. By the port that comes with it, it answers with a `PageSummary`, and with null where there is none. */
export interface Question {
  readonly source: PageSource
  readonly options: Options
}

/** Answers where this is the worker; anywhere else, as where pages are rendered on a server, does nothing. */
export function answerInWorker(): void {
  if ((globalThis as { name?: string }).name !== WORKER) return
  addEventListener('message', ({ data: { source, options }, ports: [port] }: MessageEvent<Question>) => {
    const answer = (summary: PageSummary | null) => port.postMessage(summary)
    summarizePage(source, options).then(answer, () => answer(null))
  })
}
