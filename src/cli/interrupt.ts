import type { Surroundings } from './surroundings.ts'

/** As shells have it: 128 and the number of the signal. */
const INTERRUPTED = 130

/**
 * Does work that waits for something outside; an interrupt meanwhile ends the process at once. Elsewhere the system
 * does the same, also while the program computes and could not hear.
 */
export async function interruptible<Result>(
  process: Surroundings,
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
