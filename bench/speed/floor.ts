import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { instructions } from './instructions.ts'
import type { Command } from './run.ts'

/**
 * By the major version of Node, the instructions that a change may not exceed by more than `MOST_LOSS`, as multiples of
 * what bare `node -e 0` executes: that differs between versions by a factor of five. Change them by an explicit edit only.
 */
const FLOORS: Readonly<Record<string, Readonly<Record<Measured['name'], number>>>> = JSON.parse(
  readFileSync(new URL('floor.json', import.meta.url), 'utf8'),
)
const FLOOR = FLOORS[process.versions.node.split('.')[0]]
const MOST_LOSS = 0.1

const LOOP = fileURLToPath(new URL('loop.mjs', import.meta.url))
/** Articles before, so that most code is optimized, and articles counted. */
const [WARM_UP, COUNTED] = [20, 20]

/** What is measured, in multiples of bare Node, and its floor. */
export interface Measured {
  readonly name: 'startup' | 'throughput'
  readonly multiple: number
  /** Undefined where none was measured for this version of Node. */
  readonly floor: number | undefined
  readonly failed: boolean
}

/** Start-up and a hundred articles in one process, in instructions; null without Valgrind. */
export function measureFloors(startup: Command, library: string, article: string): Measured[] | null {
  const bare = instructions(['node', '-e', '0'])
  const once = instructions(startup)
  const [few, many] = [WARM_UP, WARM_UP + COUNTED].map((count) =>
    // One thread: when code is optimized then depends on nothing but what ran.
    instructions(['node', '--single-threaded', LOOP, library, article, `${count}`, '0']),
  )
  if (bare === null || once === null || few === null || many === null) return null
  return [judged('startup', once / bare), judged('throughput', ((many - few) / COUNTED / bare) * ARTICLES)]
}

/** Per hundred articles, so that the figure is of the order of the other. */
const ARTICLES = 100

function judged(name: Measured['name'], multiple: number): Measured {
  const floor = FLOOR?.[name]
  return { name, multiple, floor, failed: floor !== undefined && multiple > floor * (1 + MOST_LOSS) }
}
