import type { Signal } from '../signal.ts'
import { noSignal } from './error.ts'

/** An AbortSignal, as far as it is needed, so that its type needs no library of types. */
export interface Abort {
  throwIfAborted(): void
}

/** What the pipeline asks between its stages, given how the platform hands its event loop a turn; a `UserError` where it is no signal. */
export function signalOption(abort: Abort | undefined, turn: Signal['turn']): Signal | undefined {
  if (abort === undefined) return undefined
  if (typeof abort?.throwIfAborted !== 'function') throw noSignal()
  return { turn, throwIfAborted: () => abort.throwIfAborted() }
}
