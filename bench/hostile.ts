// Runs the built program on input made to break it, and fails where it gives neither a summary nor one clear line, or takes
// more than is promised. A pattern names what to run, such as "^html"; with --largest each family also has 60 MB, in a process
// of its own. The table of all goes to `bench/.hostile/table.md`.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { report } from './figures.ts'
import { ALL, INPUTS } from './hostile/families/all.ts'
import type { Family } from './hostile/family.ts'
import { type Grown, growthOf, STEEPEST } from './hostile/growth.ts'
import { measurer } from './hostile/measurer.ts'
import { type Run, run } from './hostile/run.ts'

const options = process.argv.slice(2)
const withLargest = options.includes('--largest')
const only = new RegExp(options.find((option) => !option.startsWith('--')) ?? '')
const FOLDER = fileURLToPath(new URL('.hostile/', import.meta.url))
const TABLE = `${FOLDER}table.md`
/** Of each format. */
const SLOWEST_SHOWN = 10
/** Seconds of processor time for an input of one size. */
const MOST_SECONDS = 5

const chosen = INPUTS.map((family, at) => ({ family, at })).filter(({ family }) => only.test(nameOf(family)))
const warm = measurer()
mkdirSync(FOLDER, { recursive: true })
writeFileSync(TABLE, '')
write(row('family', 'n', '2n', '4n', 'growth', 'MiB', '60 MB', 'over'))
write(row(...Array.from({ length: 8 }, () => '---')))

const grown: { name: string; format: string; growth: Grown }[] = []
const faults: string[] = []
for (const { family, at } of chosen) {
  if (at < ALL.length) {
    const growth = await growthOf(family, at, warm, withLargest)
    grown.push({ name: nameOf(family), format: family.format, growth })
    write(line(nameOf(family), growth))
  } else {
    const once = await warm.measure({ at, size: 0 })
    const { fault, seconds } = once ?? run(family.format, family.make(0), MOST_SECONDS)
    if (fault !== '' || seconds > MOST_SECONDS) faults.push(`${nameOf(family)}: ${fault || 'is slow'}`)
  }
}
warm.close()
const over = grown.filter(({ growth }) => growth.fault !== '')
print(`over their bars, or above n^${STEEPEST}`, over)
for (const format of new Set(grown.map(({ format }) => format))) {
  const slowest = grown
    .filter((it) => it.format === format)
    .toSorted((a, b) => last(b.growth).seconds - last(a.growth).seconds)
  print(`slowest of ${format}`, slowest.slice(0, SLOWEST_SHOWN))
}
for (const fault of faults) console.log(fault)
const others = chosen.length - grown.length
console.log(
  `\n${grown.length} families, ${over.length} over; ${others} other inputs, ${faults.length} faults`,
)
console.log(`all in ${TABLE}`)
report([
  { name: `families of hostile inputs over their bars, of ${grown.length}`, value: over.length, limit: 0 },
  { name: `faults on ${others} other hostile inputs`, value: faults.length, limit: 0 },
])
process.exitCode = over.length + faults.length === 0 ? 0 : 1

function nameOf({ format, name }: Family): string {
  return `${format}: ${name}`
}

function last({ runs }: Grown): Grown['runs'][number] {
  return runs[runs.length - 1]
}

function print(title: string, rows: typeof grown): void {
  console.log(`\n${title}: ${rows.length}`)
  for (const { name, growth } of rows) console.log(line(name, growth))
}

function line(name: string, { runs, exponent, largest, fault }: Grown): string {
  const { peak, refusal } = runs[runs.length - 1]
  return row(
    name,
    ...runs.slice(-3).map(({ seconds, size }) => `${seconds.toFixed(2)} s, ${size / 1000} kB`),
    Number.isNaN(exponent) ? '' : `n^${exponent.toFixed(2)}`,
    `${Math.round(peak)}${refusal && ' refused'}`,
    largest === null ? '' : taken(largest),
    fault,
  )
}

function taken({ seconds, peak, refusal }: Run): string {
  return `${seconds.toFixed(1)} s, ${Math.round(peak)} MiB${refusal && `, ${refusal}`}`
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}

function write(text: string): void {
  appendFileSync(TABLE, `${text}\n`)
}
