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

/** Thick books take twenty; what takes longer is a file made to never end. */
const LONGEST_SECONDS = 120
const MICROSECONDS = 1_000_000

/**
 * The same signal; where pages are read that somebody may have made to never end, one with a limit of processor time, for what
 * the reader of pages does not count. It is the thread's own, or the process's where Node does not tell: never the clock's, so
 * that other work beside it changes nothing.
 */
export function withTimeLimit({ format }: Source, signal?: Signal): Signal | undefined {
  if (format !== 'pdf') return signal
  const start = processorSeconds()
  const throwIfAborted = () => {
    signal?.throwIfAborted()
    if (processorSeconds() - start > LONGEST_SECONDS) throw slowPdf()
  }
  return { turn, throwIfAborted }
}

function processorSeconds(): number {
  // Of Node 23.9 and later, which the types do not know yet.
  const { threadCpuUsage = process.cpuUsage } = process as { threadCpuUsage?: typeof process.cpuUsage }
  const { user, system } = threadCpuUsage.call(process)
  return (user + system) / MICROSECONDS
}
