import { slowPdf } from '../core/error.ts'
import type { Source } from '../core/formats/source.ts'
import type { Signal } from '../core/signal.ts'
import { noSignal } from './library/error.ts'

/** An AbortSignal, as far as it is needed, so that its type needs no library of types. */
export interface Abort {
  throwIfAborted(): void
}

/** What the pipeline asks between its stages; a `UserError` where it is no signal. */
export function signalOption(abort: Abort | undefined): Signal | undefined {
  if (abort === undefined) return undefined
  if (typeof abort?.throwIfAborted !== 'function') throw noSignal()
  return { turn, throwIfAborted: () => abort.throwIfAborted() }
}

/** Promises alone would never let the event loop, and with it the host, go on. */
const turn = () => new Promise((done) => setImmediate(done))

/** A thousand pages take ten seconds; what takes longer is a file made to never end. */
const LONGEST_SECONDS = 30

/** The same signal; where pages are read that somebody may have made to never end, one with a time limit. */
export function withTimeLimit({ format }: Source, signal?: Signal): Signal | undefined {
  if (format !== 'pdf') return signal
  const end = performance.now() + LONGEST_SECONDS * 1000
  const throwIfAborted = () => {
    signal?.throwIfAborted()
    if (performance.now() < end) return
    throw slowPdf(LONGEST_SECONDS)
  }
  return { turn, throwIfAborted }
}
