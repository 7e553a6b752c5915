/**
 * How long a test, or a program that it starts, may take, in milliseconds: it ends what hangs and fails nothing that is
 * slow. At a load of 25 on two cores a run takes forty times as long as alone.
 */
export const PATIENCE = 600_000

/** The seconds of processor time that work takes: other work on the machine hardly changes them. */
export async function cpuSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
