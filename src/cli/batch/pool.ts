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
 * V8 lets the young generation of each thread grow to 16 MB (v8.dev/blog/trash-talk). Where it has them from the
 * beginning it copies less, and memory does not creep up for the first tens of thousands of records.
 */
const YOUNG_GENERATION = '--min-semi-space-size=16'

/** As many threads as `jobs`. The built program has this code in dist/chunks. */
export function pool(jobs: number, order: Order): Pool {
  const filename = fileURLToPath(new URL('../worker.cjs', import.meta.url))
  setFlagsFromString(YOUNG_GENERATION)
  const threads = new Tinypool({ filename, minThreads: jobs, maxThreads: jobs })
  return {
    perform: (task) => threads.run({ task, order }),
    close: () => threads.destroy(),
  }
}
