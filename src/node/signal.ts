import { slowPdf } from '../core/error.ts'
import type { Source } from '../core/formats/source.ts'
import { type Abort, signalOption } from '../core/library/signal.ts'
import type { Signal } from '../core/signal.ts'

/** What the pipeline asks between its stages; a `UserError` where it is no signal. */
export function nodeSignal(abort: Abort | undefined): Signal | undefined {
  return signalOption(abort, turn)
}

/** Hands the event loop its turn: promises alone would never let it, and with it the host, go on. */
export const turn = () => new Promise((done) => setImmediate(done))

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
