import type { HostProcess } from './host-process.ts'

/** As shells have it: 128 and the number of the signal. */
const INTERRUPTED = 130

/**
 * Does work that waits for something outside; an interrupt meanwhile ends the process at once. Elsewhere the system
 * does the same, also while the program computes and could not hear.
 */
export async function interruptible<Result>(
  process: HostProcess,
  work: () => Promise<Result>,
): Promise<Result> {
  const end = () => process.exit(INTERRUPTED)
  process.on('SIGINT', end)
  try {
    return await work()
  } finally {
    process.off('SIGINT', end)
  }
}

const SIGNALS = { SIGINT: INTERRUPTED, SIGTERM: 143, SIGHUP: 129 } as const

/** Tidies up before a signal ends the process, or whatever else does meanwhile; gives what calls that off. */
export function onInterrupt(process: HostProcess, tidy: () => void): () => void {
  // Each of several ends the process: what is to be done before that hears of the end itself.
  process.on('exit', tidy)
  const ends = Object.entries(SIGNALS).map(([signal, code]) => {
    const end = () => process.exit(code)
    process.on(signal, end)
    return () => process.off(signal, end)
  })
  return () => {
    process.off('exit', tidy)
    for (const off of ends) off()
  }
}
