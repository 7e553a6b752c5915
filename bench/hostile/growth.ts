import type { Family } from './family.ts'
import type { Measurer } from './measurer.ts'
import { type Run, run } from './run.ts'

/** Each twice the one before, up to nearly a megabyte. */
const SIZES = [15_000, 30_000, 60_000, 120_000, 240_000, 480_000, 960_000]
const MEGABYTE = 960_000
/** Nearly as much as an input may have by default. */
const LARGEST = 60_000_000
/** What is promised for up to a megabyte and up to 64, in seconds of processor time and MiB, and how time may grow. */
const SMALL = { seconds: 5, peak: 600 }
/** Of many inputs in one. */
const MANY = { ...SMALL, seconds: Number.POSITIVE_INFINITY }
const LARGE = { seconds: 60, peak: 1_500 }
export const STEEPEST = 1.2
/** Seconds; shorter times tell nothing about how they grow. */
const TELLING = 0.3
/** Of a bar: what would come to less with a megabyte is not tried that far. */
const SAFE = 0.6

/** What the program took for a family of inputs. */
export interface Grown {
  readonly runs: readonly (Run & { readonly size: number })[]
  /** The e of n^e by which time grows from n to 4n over the last sizes that were read; NaN where it is too short to tell. */
  readonly exponent: number
  /** The run on nearly 64 MB; null where none was asked for. */
  readonly largest: Run | null
  /** What is over its bar; "" where nothing is. */
  readonly fault: string
}

/**
 * Runs the program on larger and larger inputs of a family until it is clear how its time grows and that it keeps to the bars
 * with a megabyte, or that it does not.
 */
export async function growthOf(
  family: Family,
  at: number,
  measurer: Measurer,
  withLargest: boolean,
): Promise<Grown> {
  const runs: Grown['runs'][number][] = []
  let fault = ''
  measurer.renew()
  const most = family.isMany ? MANY : SMALL
  for (const size of SIZES) {
    runs.push({ size, ...(await measured(family, { at, size }, measurer, most)) })
    fault = faultOf(runs[runs.length - 1], most)
    if (fault !== '' || isClear(runs, most)) break
  }
  const exponent = exponentOf(runs)
  const largest = withLargest ? run(family.format, family.make(LARGEST), 2 * LARGE.seconds) : null
  if (fault === '' && exponent > STEEPEST) fault = 'grows too steeply'
  return { runs, exponent, largest, fault: fault || (largest === null ? '' : faultOf(largest, LARGE)) }
}

/**
 * What takes too much in a process that goes on is measured again in one of its own, and what takes too long there once more: on
 * a machine that others work on, the least that something took is nearest to what it takes.
 */
async function measured(
  { format, make }: Family,
  asked: { at: number; size: number },
  measurer: Measurer,
  most: typeof SMALL,
): Promise<Run> {
  const warm = await measurer.measure(asked)
  if (warm !== null && faultOf(warm, most) === '') return warm
  const input = make(asked.size)
  const alone = run(format, input, LARGE.seconds)
  if (alone.fault !== '' || alone.seconds <= most.seconds) return alone
  const again = run(format, input, LARGE.seconds)
  return again.seconds < alone.seconds ? again : alone
}

function isClear(runs: Grown['runs'], most: typeof SMALL): boolean {
  const exponent = exponentOf(runs)
  const { size, seconds, peak } = runs[runs.length - 1]
  const [{ peak: bare }] = runs
  const times = MEGABYTE / size
  return (
    exponent <= STEEPEST &&
    seconds * times ** Math.max(1, exponent) < SAFE * most.seconds &&
    bare + (peak - bare) * times < SAFE * most.peak
  )
}

function exponentOf(runs: Grown['runs']): number {
  const read = runs.filter(({ refusal }) => refusal === '')
  const [small, , large] = read.slice(-3)
  if (large === undefined || large.seconds < TELLING) return Number.NaN
  return Math.log(large.seconds / small.seconds) / Math.log(large.size / small.size)
}

function faultOf({ seconds, peak, fault }: Run, most: typeof SMALL): string {
  if (fault !== '') return fault
  if (seconds > most.seconds) return `takes more than ${most.seconds} s`
  return peak > most.peak ? `takes more than ${most.peak} MiB` : ''
}
