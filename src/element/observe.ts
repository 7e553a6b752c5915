import { whenIdle } from './idle.ts'

/** An article that changes piece by piece is looked at again once it has been quiet for this many milliseconds. */
const QUIET = 300

/** Calls back in an idle moment after the text of an element has changed, until the signal is aborted. */
export function onChange(element: Element, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(() => whenIdle(changed, signal), QUIET)
  })
  observer.observe(element, { subtree: true, childList: true, characterData: true })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
}
