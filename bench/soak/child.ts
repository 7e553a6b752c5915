// What a soak runs in a process apart: tries the inputs of seeds, one after another, and tells what is wrong.
import { once } from 'node:events'
import { ignoreDroppedByPdfReader } from '../../src/cli/unhandled-rejections.ts'
import { inputOf } from './inputs/input.ts'
import type { Asked, Message } from './messages.ts'
import { shrunk } from './shrink.ts'
import { trialOf } from './trials.ts'

// The command runs here as a function, on a process that is none: what it would hear of has to be ignored by the real one.
ignoreDroppedByPdfReader(process)
const [{ first, inputs, seen }] = (await once(process, 'message')) as [Asked]
const tell = (message: Message) => process.send?.(message)
const known = new Set(seen)

for (let seed = first; seed < first + inputs; seed++) {
  const input = inputOf(seed)
  const { faults, refused } = await trialOf(seed, input)
  for (const fault of faults) {
    const isNew = !known.has(fault)
    known.add(fault)
    const least = isNew
      ? await shrunk(input, async (it) => (await trialOf(seed, it)).faults.includes(fault))
      : null
    tell({ type: 'fault', seed, kind: input.kind, fault, least })
  }
  tell({ type: 'done', kind: input.kind, refused })
}
process.disconnect()
