import { whenIdle } from './idle.ts'

/** An article that changes piece by piece is looked at again once it has been quiet for this many milliseconds. */
const QUIET = 300

/** Calls back in an idle moment after the text of an element has changed, or it was taken away, until the signal is aborted. */
export function onChange(element: Element, changed: () => void, signal: AbortSignal): void {
  const { parentNode } = element
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver((records) => {
    const isIt = ({ target, removedNodes }: MutationRecord) =>
      target !== parentNode || [...removedNodes].includes(element)
    if (!records.some(isIt)) return
    clearTimeout(timer)
    timer = setTimeout(() => whenIdle(changed, signal), QUIET)
  })
  observer.observe(element, { subtree: true, childList: true, characterData: true })
  if (parentNode !== null) observer.observe(parentNode, { childList: true })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
}
