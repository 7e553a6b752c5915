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
 * A thread has about 8 MB that live. V8 would let its young generation grow to 16 MB (v8.dev/blog/trash-talk), which
 * makes nothing faster here, and its old one to several times what lives in it.
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
    // Lines are handed over, not copied: they would lie about here until there is other garbage to collect.
    perform: (task) =>
      threads.run(
        { task, order },
        'lines' in task ? { transferList: [task.lines.buffer as ArrayBuffer] } : {},
      ),
    close: () => threads.destroy(),
  }
}
