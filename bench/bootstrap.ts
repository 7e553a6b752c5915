/** A mean and the bounds that hold it with 95 % confidence. */
export interface Interval {
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** Enough that the bounds move by less than a tenth of their width from seed to seed. */
const RESAMPLES = 1000

/** Any fixed number: the same figures give the same bounds. */
const SEED = 2004

/**
 * The mean of paired differences with its 95 % percentile bootstrap interval (Efron 1979; for system comparison
 * Koehn 2004, "Statistical Significance Tests for Machine Translation Evaluation"). Throws RangeError if there are none.
 */
export function bootstrap(differences: readonly number[]): Interval {
  if (differences.length === 0) throw new RangeError('no differences to resample')
  const random = mulberry32(SEED)
  const means = Float64Array.from({ length: RESAMPLES }, () => resampledMean(differences, random)).sort()
  return { mean: mean(differences), low: means[RESAMPLES * 0.025], high: means[RESAMPLES * 0.975 - 1] }
}

/** The arithmetic mean; NaN of no numbers. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function resampledMean(values: readonly number[], random: () => number): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[Math.floor(random() * values.length)]
  return sum / values.length
}

/** Numbers from 0 up to 1 from a seed (Tommy Ettinger's mulberry32, public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
