import { type Command, median, type Run, run } from './run.ts'

/** How long a command takes beside a bare one; both run in turn, so that what else the machine does hits them alike. */
export interface Pair {
  /** Medians of each. */
  readonly command: Run
  readonly bare: Run
  /** Medians of command / bare, pair by pair. */
  readonly wall: number
  readonly cpu: number
}

/** Runs both in turn, once to warm up and so many times counted; null where one fails. */
export function pair(command: Command, bare: Command, times: number): Pair | null {
  const runs: [Run, Run][] = []
  for (let at = 0; at <= times; at++) {
    const [own, other] = [run(command), run(bare)]
    if (own === null || other === null) return null
    if (at > 0) runs.push([own, other])
  }
  const medianOf = (value: (pair: readonly [Run, Run]) => number) => median(runs.map(value))
  const medians = (at: 0 | 1): Run => ({
    seconds: medianOf((pair) => pair[at].seconds),
    cpuSeconds: medianOf((pair) => pair[at].cpuSeconds),
    peak: medianOf((pair) => pair[at].peak),
  })
  return {
    command: medians(0),
    bare: medians(1),
    wall: medianOf(([own, other]) => own.seconds / other.seconds),
    cpu: medianOf(([own, other]) => own.cpuSeconds / other.cpuSeconds),
  }
}
