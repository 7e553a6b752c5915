/** Runs a function once all elements of the page are there, at once where they are, unless the signal is aborted before. */
export function whenParsed(run: () => void, signal: AbortSignal): void {
  if (document.readyState !== 'loading') run()
  else document.addEventListener('DOMContentLoaded', run, { once: true, signal })
}
