import { fileURLToPath } from 'node:url'
import { Tinypool } from 'tinypool'
import type { Order, Outcome, Task } from './task.ts'

/** Who does tasks. */
export interface Pool {
  readonly perform: (task: Task) => Promise<Outcome>
  /** Ends all work, whatever it is at. */
  readonly close: () => Promise<void>
}

/** As many threads as `jobs`. The built program has this code in dist/chunks. */
export function pool(jobs: number, order: Order): Pool {
  const filename = fileURLToPath(new URL('../worker.cjs', import.meta.url))
  const threads = new Tinypool({ filename, minThreads: jobs, maxThreads: jobs })
  return {
    perform: (task) => threads.run({ task, order }),
    close: () => threads.destroy(),
  }
}
