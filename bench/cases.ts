// How many of the collected cases hold on the built program, by area and kind; what falls short is printed first. Arguments
// name lists, areas, or ids of cases.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { skip } from './data.ts'
import { report } from './figures.ts'

const CASES = fileURLToPath(new URL('../../shared/cases/', import.meta.url))
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LISTS = ['text', 'files', 'hostile']

interface Case {
  readonly id: string
  readonly area: string
  /** The fault's family. */
  readonly kind: string
}

/** Cases by the list they are in. */
interface Tally {
  readonly list: string
  readonly cases: readonly Case[]
  /** The ids of those that fall short. */
  readonly failed: ReadonlySet<string>
}

if (!existsSync(CASES)) skip(`missing data: no ${CASES}`)
const named = process.argv.slice(2)
const lists = LISTS.filter((list) => named.includes(list))
const only = named.filter((name) => !LISTS.includes(name))
const tallies = (lists.length > 0 ? lists : LISTS).map((list) => run(list, only))
console.table(Object.fromEntries(tallies.flatMap(rows)))
report(
  tallies.map(({ list, cases, failed }) => ({
    name: `${list} cases that hold, of ${cases.length}`,
    value: cases.length - failed.size,
  })),
)
if (tallies.some(({ failed }) => failed.size > 0)) process.exitCode = 1

/** Runs the cases of a list, or only those of some areas or ids. */
function run(list: string, only: readonly string[]): Tally {
  const path = `${CASES}${list}/handed.jsonl`
  const lines = readFileSync(path, 'utf8').split('\n')
  const all = lines.filter((line) => line.trim() !== '').map((line): Case => JSON.parse(line))
  const cases = all.filter(({ area, id }) => only.length === 0 || only.includes(area) || only.includes(id))
  if (cases.length === 0) return { list, cases, failed: new Set() }
  const ids = cases.map(({ id }) => id)
  const ran = spawnSync(process.execPath, [`${CASES}cases.mjs`, ROOT, path, ...ids], { encoding: 'utf8' })
  const failed = new Set(ids.filter((id) => ran.stdout.includes(`${id} [`)))
  console.log(ran.stdout)
  if (ran.status !== 0 && failed.size === 0) throw new Error(ran.stderr)
  return { list, cases, failed }
}

/** A row for each kind. */
function rows({ list, cases, failed }: Tally): [string, { held: number; of: number }][] {
  const kindOf = ({ area, kind }: Case) => `${list}, ${area}: ${kind}`
  const kinds = [...new Set(cases.map(kindOf))].sort()
  return kinds.map((kind) => {
    const some = cases.filter((it) => kindOf(it) === kind)
    return [kind, { held: some.filter(({ id }) => !failed.has(id)).length, of: some.length }]
  })
}
