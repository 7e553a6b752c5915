import { noAnswer } from '../error.ts'

const MILLISECONDS = 1000

/**
 * What work comes to that takes no longer than so many seconds and that a signal may end. What it still waits for then is let go:
 * decoders may wait for ever. A `UserError` where it takes longer, else what the signal was given for a reason.
 */
export async function within<Result>(
  seconds: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted()
  const stop = new AbortController()
  const stopped = new Promise<never>((_, fail) => {
    stop.signal.addEventListener('abort', () => fail(stop.signal.reason))
  })
  const timer = setTimeout(() => stop.abort(noAnswer(seconds)), seconds * MILLISECONDS)
  const forward = () => stop.abort(signal?.reason)
  signal?.addEventListener('abort', forward)
  try {
    return await Promise.race([work(stop.signal), stopped])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', forward)
  }
}
