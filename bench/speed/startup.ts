import { type Command, median, type Run, run } from './run.ts'

/** How long a command takes beside a bare one; both run in turn, so that what else the machine does hits them alike. */
export interface Pair {
  readonly command: Run
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
  return {
    command: {
      seconds: medianOf(([own]) => own.seconds),
      cpuSeconds: medianOf(([own]) => own.cpuSeconds),
      peak: medianOf(([own]) => own.peak),
    },
    wall: medianOf(([own, other]) => own.seconds / other.seconds),
    cpu: medianOf(([own, other]) => own.cpuSeconds / other.cpuSeconds),
  }
}
