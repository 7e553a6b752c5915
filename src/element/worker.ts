import type { Options, PageSource } from '../browser.ts'
import { summarizePage } from './summarize-page.ts'

/** The name of the worker, by which the element's file knows that it is run there. */
export const WORKER = 'no-time-to-read'

/** What a worker is asked, once in its life. It answers with a `PageSummary`, and with null where there is none. */
export interface Question {
  readonly source: PageSource
  readonly options: Options
}

/** Answers where this is the worker; anywhere else, as where pages are rendered on a server, does nothing. */
export function answerInWorker(): void {
  if ((globalThis as { name?: string }).name !== WORKER) return
  addEventListener('message', ({ data: { source, options } }: MessageEvent<Question>) => {
    summarizePage(source, options).then(postMessage, () => postMessage(null))
  })
}
