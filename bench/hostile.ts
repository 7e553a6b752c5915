// Runs the built program on input made to break it, and fails where it gives neither a summary nor one clear line, or takes
// more than is promised. A pattern names what to run, such as "html: "; with --largest each family also has 60 MB.
import { report } from './figures.ts'
import { ALL } from './hostile/families/all.ts'
import { type Grown, growthOf, SIZES } from './hostile/growth.ts'
import type { Run } from './hostile/run.ts'
import { runStrings } from './hostile/strings.ts'

const options = process.argv.slice(2)
const withLargest = options.includes('--largest')
const only = new RegExp(options.find((option) => !option.startsWith('--')) ?? '')

console.log(row('family', ...SIZES.map((size) => `${size / 1000} kB`), 'growth', 'MiB', '60 MB', 'over'))
console.log(row(...Array.from({ length: 8 }, () => '---')))
const families = ALL.filter(({ format, name }) => only.test(`${format}: ${name}`))
const over = families.filter((family) => {
  const grown = growthOf(family, withLargest)
  console.log(line(`${family.format}: ${family.name}`, grown))
  return grown.fault !== ''
})
const { inputs, faults } = await runStrings(only)
console.log(`\n${families.length} families, ${over.length} over; ${inputs} other inputs, ${faults} faults`)
report([
  { name: `families of hostile inputs over their bars, of ${families.length}`, value: over.length, limit: 0 },
  { name: `faults on ${inputs} other hostile inputs`, value: faults, limit: 0 },
])
process.exitCode = over.length + faults === 0 ? 0 : 1

function line(name: string, { runs, exponent, largest, fault }: Grown): string {
  const last = runs[runs.length - 1]
  return row(
    name,
    ...runs.map(({ seconds }) => `${seconds.toFixed(2)} s`),
    Number.isNaN(exponent) ? '' : `n^${exponent.toFixed(2)}`,
    `${Math.round(last.peak)}${last.refusal && ' refused'}`,
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
