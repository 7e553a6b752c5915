// How well the program does on the project's own articles and hard sentence ends, beside the floors that `npm test` holds.
import { evaluate } from '../test/quality/evaluate.ts'
import { belowFloors, readFloors } from '../test/quality/floors.ts'
import { report } from './figures.ts'

const evaluation = await evaluate()
const known = readFloors()
const figures = Object.entries(evaluation.figures).map(([name, value]) => ({
  name,
  value,
  floor: known.floors[name],
}))
console.table(figures)
report(figures)
const misses = belowFloors(evaluation, known)
for (const miss of misses) console.error(miss)
process.exitCode = misses.length === 0 ? 0 : 1
