// `npm run fuzz [runs] [first seed]`: summarizes damaged fixtures; the same seeds give the same damage.
import { fuzz } from './fuzz.ts'

const RUNS = 20_000
const [runs = RUNS, seed = 1] = process.argv.slice(2).map(Number)
/** A word is said after as many, so that one sees it move. */
const BATCH = 1_000

let faults = 0
for (let done = 0; done < runs; done += BATCH) {
  for (const fault of await fuzz(Math.min(BATCH, runs - done), seed + done)) {
    faults++
    console.log(`seed ${fault.seed}, ${fault.article}: ${fault.fault}`)
  }
  console.log(`${Math.min(done + BATCH, runs)} of ${runs} damaged fixtures, ${faults} faults`)
}
process.exitCode = faults === 0 ? 0 : 1
