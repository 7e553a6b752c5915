import { optionsOf } from './attributes.ts'
import { whenIdle } from './idle.ts'
import { onChange } from './observe.ts'
import type { PromptProperties } from './properties.ts'
import { isShort } from './short.ts'
import { type State, summarizing } from './summarizing.ts'

/** Whom a watch tells what it sees. */
export interface Watcher {
  /** What has become of the article. */
  become(state: State): void
  /** The article has changed, or another may be there: the watch is out of date. */
  changed(): void
}

/**
 * Watches the article of a prompt until the signal is aborted, and summarizes it where its summary is waited for, or may soon be.
 * Gives what summarizes it now, if that has not been done.
 */
export function watch(
  prompt: PromptProperties,
  article: Element | null,
  { become, changed }: Watcher,
  signal: AbortSignal,
): () => void {
  onChange(article ?? document.documentElement, changed, signal)
  if (article === null || isShort(article)) {
    become({ name: 'short' })
    return () => {}
  }
  const { start, stop } = summarizing(article, () => optionsOf(prompt), become)
  signal.addEventListener('abort', stop)
  if (prompt.open) start()
  else {
    become({ name: 'idle' })
    if (prompt.eager) whenIdle(start, signal)
  }
  return start
}
