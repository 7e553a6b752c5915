// `npm run soak -- [--minutes N] [--inputs N] [--seed S]`: feeds the built program inputs made to break it, of every format, and
// looks whether it keeps its promises. Input by input it goes on from the seed; the same seed makes the same input. What fails
// is made as small as it gets and kept in `bench/.soak`. Control-C ends it, with what it came to.
import { parseArgs } from 'node:util'
import { keep } from './soak/keep.ts'
import { soak, type Tally } from './soak/soak.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '2' },
    inputs: { type: 'string', default: '2000000000' },
    seed: { type: 'string', default: '1' },
  },
})
const [minutes, inputs, seed] = [values.minutes, values.inputs, values.seed].map(Number)
/** UTF-16 units of the least input that are printed. */
const SHOWN = 300
const end = performance.now() + minutes * 60_000
let interrupted = false
process.once('SIGINT', () => {
  interrupted = true
})

const tally = await soak({
  seed,
  inputs,
  isOver: () => interrupted || performance.now() > end,
  onFault: ({ seed, kind, fault, least }) => {
    if (least === null) return
    console.log(`${kind}, seed ${seed}: ${fault}`)
    console.log(
      `  ${JSON.stringify(
        Buffer.from(least.article as string)
          .toString()
          .slice(0, SHOWN),
      )} in ${keep(seed, fault, least)}`,
    )
  },
})
const sum = (counts: Tally['refused']) =>
  [...counts].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`)
console.log(`${tally.inputs} inputs from seed ${seed} on: ${sum(tally.kinds).join(', ')}`)
console.log(`refused: ${sum(tally.refused).join(', ')}`)
for (const [fault, seeds] of tally.faults)
  console.log(`${seeds.length} times: ${fault} (seeds ${seeds.slice(0, 5).join(', ')})`)
console.log(`${tally.faults.size} faults`)
process.exitCode = tally.faults.size === 0 ? 0 : 1
