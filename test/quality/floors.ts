import { readFileSync } from 'node:fs'
import type { Evaluation } from './evaluate.ts'

/** What was measured when somebody last ran `npm run floors`: the least of every figure, and the digests. */
export interface Floors {
  readonly floors: Evaluation['figures']
  readonly digests: Evaluation['digests']
}

export const FLOORS_FILE = new URL('floors.json', import.meta.url)
/** Floors have two digits. */
const PRECISION = 100

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FLOORS_FILE, 'utf8'))
}

/** What was measured as floors, rounded down. */
export function floorsOf({ figures, digests }: Evaluation): Floors {
  const rounded = Object.entries(figures).map(([name, value]) => [
    name,
    Math.floor(value * PRECISION) / PRECISION,
  ])
  return { floors: Object.fromEntries(rounded), digests }
}

/** A line for each figure that lies below its floor or is not measured any more. */
export function belowFloors({ figures }: Evaluation, { floors }: Floors): string[] {
  return Object.entries(floors)
    .filter(([name, floor]) => !(figures[name] >= floor))
    .map(([name, floor]) => `${name}: ${figures[name]?.toFixed(2)} is below its floor of ${floor}`)
}

/** A line for each ranker whose summaries are others than when the digests were written. */
export function changedDigests({ digests }: Evaluation, { digests: known }: Floors): string[] {
  const names = Object.keys({ ...known, ...digests })
  return names.filter((name) => digests[name] !== known[name]).map((name) => `${name} chooses otherwise`)
}

/** A line for each floor that `after` raises, lowers, adds or drops. */
export function movedFloors({ floors: before }: Floors, { floors: after }: Floors): string[] {
  const names = Object.keys({ ...before, ...after })
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name}: ${before[name]} → ${after[name]}${after[name] < before[name] ? ', LOWER' : ''}`)
}
