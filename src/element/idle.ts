/** The longest wait for an idle moment, in milliseconds: a busy page is summarized all the same. */
const LONGEST_WAIT = 2000
/** Where the browser tells of no idle moments, a task of its own after this many milliseconds. */
const SHORT_WAIT = 50

/** Runs a function in an idle moment, unless the signal is aborted before. */
export function whenIdle(run: () => void, signal: AbortSignal): void {
  const unlessAborted = () => {
    if (!signal.aborted) run()
  }
  if ('requestIdleCallback' in globalThis) requestIdleCallback(unlessAborted, { timeout: LONGEST_WAIT })
  else setTimeout(unlessAborted, SHORT_WAIT)
}
