import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { UserError } from '../../src/core/error.ts'
import { summarizeSource } from '../../src/core/summarize.ts'
import { sourceOf } from '../../src/node/content.ts'
import { ARTICLES } from '../fixtures.ts'
import { mutated, randomFrom } from './mutate.ts'

/** What a user is promised, in microseconds; of processor time, which other work on the machine hardly changes. */
const PROMISED = 5_000_000

/** A run that ended as none should. */
export interface Fault {
  readonly seed: number
  readonly article: string
  readonly fault: string
}

/** Summarizes as many damaged fixtures; each format gets its share. Gives what crashed, hung or lied. */
export async function fuzz(runs: number, firstSeed: number): Promise<Fault[]> {
  const formats = groupBy(
    ARTICLES.map((path) => ({ path, bytes: readFileSync(path) })),
    ({ path }) => extname(path),
  )
  const groups = [...formats.values()]
  // Parsers take their time to load; that is no hang.
  for (const [{ path, bytes }] of groups) await faultOf(path, bytes)
  const faults: Fault[] = []
  for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
    const random = randomFrom(seed)
    const group = groups[seed % groups.length]
    const { path, bytes } = group[Math.floor(random() * group.length)]
    const before = process.cpuUsage()
    const fault = await faultOf(path, mutated(bytes, random))
    const slow = process.cpuUsage(before).user > PROMISED ? 'hangs' : null
    if (fault ?? slow) faults.push({ seed, article: path, fault: fault ?? slow ?? '' })
  }
  return faults
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

async function faultOf(path: string, bytes: Uint8Array): Promise<string | null> {
  try {
    const { summary } = await summarizeSource(await sourceOf(path, bytes))
    return summary.sentences.length > 0 ? null : 'empty summary'
  } catch (error) {
    return error instanceof UserError ? null : String((error as Error).stack ?? error)
  }
}
