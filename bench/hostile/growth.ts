import type { Family } from './family.ts'
import { type Run, run } from './run.ts'

/** So small that only starting takes time, then n, 2n and 4n: nearly a megabyte. */
const START = 1_000
export const SIZES = [240_000, 480_000, 960_000] as const
/** Nearly as much as an input may have by default. */
const LARGEST = 60_000_000
/** What is promised for up to a megabyte and up to 64, in seconds of processor time and MiB, and how time may grow. */
const SMALL = { seconds: 5, peak: 600 }
const LARGE = { seconds: 60, peak: 1_500 }
const STEEPEST = 1.2
/** Shorter times tell nothing about how they grow. */
const TELLING = 0.5

/** What the program took for a family of inputs. */
export interface Grown {
  readonly runs: readonly Run[]
  /** The e of n^e by which time grows from n to 4n, starting aside; NaN where it is too short to tell. */
  readonly exponent: number
  /** The run on nearly 64 MB; null where none was asked for. */
  readonly largest: Run | null
  /** What is over its bar; "" where nothing is. */
  readonly fault: string
}

/** Runs the program on inputs of a family, each in a process of its own. */
export function growthOf({ format, make }: Family, withLargest: boolean): Grown {
  const start = run(format, make(START), SMALL.seconds)
  const runs = SIZES.map((size) => run(format, make(size), LARGE.seconds))
  const exponent = exponentOf(runs[0].seconds - start.seconds, runs[2].seconds - start.seconds)
  const largest = withLargest ? run(format, make(LARGEST), 2 * LARGE.seconds) : null
  const faults = [
    ...runs.map((it) => faultOf(it, SMALL)),
    exponent > STEEPEST ? 'grows too steeply' : '',
    largest === null ? '' : faultOf(largest, LARGE),
  ]
  return { runs, exponent, largest, fault: faults.find((fault) => fault !== '') ?? '' }
}

function exponentOf(small: number, large: number): number {
  return large < TELLING ? Number.NaN : Math.log(large / Math.max(small, 0.01)) / Math.log(4)
}

function faultOf({ seconds, peak, fault }: Run, most: typeof SMALL): string {
  if (fault !== '') return fault
  if (seconds > most.seconds) return `takes more than ${most.seconds} s`
  return peak > most.peak ? `takes more than ${most.peak} MiB` : ''
}
