import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { Tinypool } from 'tinypool'
import type { Order, Outcome, Task } from './task.ts'

/** Who does tasks. */
export interface Pool {
  readonly perform: (task: Task) => Promise<Outcome>
  /** Ends all work, whatever it is at. */
  readonly close: () => Promise<void>
}

/**
 * V8 lets the young generation of a thread grow to 16 MB (v8.dev/blog/trash-talk), and the old one to several times what
 * lives in it, which is 12 MB here. Threads that have the one from the beginning and collect the other at a fifth more
 * than lives need hardly more after a million records than after a thousand.
 */
const MEMORY = [
  '--min-semi-space-size=4',
  '--max-semi-space-size=4',
  '--initial-old-space-size=16',
  '--heap-growing-percent=20',
]

/** As many threads as `jobs`. The built program has this code in dist/chunks. */
export function pool(jobs: number, order: Order): Pool {
  const filename = fileURLToPath(new URL('../worker.cjs', import.meta.url))
  for (const flag of MEMORY) setFlagsFromString(flag)
  const threads = new Tinypool({ filename, minThreads: jobs, maxThreads: jobs })
  return {
    perform: (task) => threads.run({ task, order }),
    close: () => threads.destroy(),
  }
}
