// Takes what is measured now for the floors and digests, raising and lowering them; whoever runs it reads what it prints.
import { existsSync, writeFileSync } from 'node:fs'
import { evaluate } from './evaluate.ts'
import { changedDigests, FLOORS_FILE, floorsOf, movedFloors, readFloors } from './floors.ts'

const evaluation = await evaluate()
const after = floorsOf(evaluation)
const before = existsSync(FLOORS_FILE) ? readFloors() : { floors: {}, digests: {} }
const lines = [...movedFloors(before, after), ...changedDigests(evaluation, before)]
writeFileSync(FLOORS_FILE, `${JSON.stringify(after, null, 2)}\n`)
console.log(lines.length === 0 ? 'nothing changed' : lines.join('\n'))
