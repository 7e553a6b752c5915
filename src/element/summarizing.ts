import { type Options, UserError } from '../browser.ts'
import { type PlacedSummary, placedSummary } from './placed-summary.ts'

/** What has become of an article so far. */
export type State =
  | { readonly name: 'idle' | 'loading' | 'short' }
  | { readonly name: 'ready'; readonly placed: PlacedSummary }
  | { readonly name: 'error'; readonly error: unknown }

/** The summarizing of an article, which is done once for each time it is asked for anew. */
export interface Summarizing {
  /** Summarizes, unless that is done or under way. */
  start(): void
  /** Takes what was done or is under way for out of date. */
  stop(): void
}

/** Summarizes an element as often as it is started anew, and tells what becomes of it. */
export function summarizing(
  article: Element,
  options: () => Options,
  become: (state: State) => void,
): Summarizing {
  let run: AbortController | null = null
  return {
    start() {
      if (run !== null) return
      run = new AbortController()
      const { signal } = run
      become({ name: 'loading' })
      const unlessStopped = (state: State) => signal.aborted || become(state)
      placedSummary(article, options(), signal).then(
        (placed) => unlessStopped(stateWith(placed)),
        (error) => {
          if (!signal.aborted) run = null
          unlessStopped(stateAfter(error))
        },
      )
    },
    stop() {
      run?.abort()
      run = null
    },
  }
}

/** A summary that leaves nothing out is none. */
function stateWith(placed: PlacedSummary): State {
  return placed.summary.stats.secondsSaved > 0 ? { name: 'ready', placed } : { name: 'short' }
}

function stateAfter(error: unknown): State {
  const isEmpty = error instanceof UserError && error.code === 'no-prose'
  return isEmpty ? { name: 'short' } : { name: 'error', error }
}
