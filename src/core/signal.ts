/** What may end work before it is done. */
export interface Signal {
  /** Hands the host its turn, in which it may abort. */
  turn(): Promise<unknown>
  /** Throws the reason to end, if there is one by now. */
  throwIfAborted(): void
}

/** Stands between two stages of work, and throws the signal's reason to end. Without a signal the work just goes on. */
export async function checkpoint(signal: Signal | undefined): Promise<void> {
  await signal?.turn()
  signal?.throwIfAborted()
}
