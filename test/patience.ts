/**
 * How long a test, or a program that it starts, may take, in milliseconds: a hundred times what the slowest takes on a
 * machine that does nothing else, so that it ends what hangs and fails nothing that is slow.
 */
export const PATIENCE = 600_000

/** The seconds of processor time that work takes: other work on the machine hardly changes them. */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
