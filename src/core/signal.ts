/** What ends work before it is done: an AbortSignal, as far as it is needed, so that its type needs no library of types. */
export interface Signal {
  /** Throws the reason to end, if there is one by now. */
  throwIfAborted(): void
}

/**
 * Stands between two stages of work: hands the event loop its turn, in which the host may abort, and throws the signal's
 * reason where it did. Without a signal the work just goes on.
 */
export async function checkpoint(signal: Signal | undefined): Promise<void> {
  if (signal === undefined) return
  await new Promise((done) => setImmediate(done))
  signal.throwIfAborted()
}
