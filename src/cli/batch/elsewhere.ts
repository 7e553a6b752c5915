import type { HostProcess } from '../host-process.ts'
import { onInterrupt } from '../interrupt.ts'
import { performApart } from './apart.ts'
import { startChild } from './child.ts'
import { free, type Outcome, type RunnableJob } from './job.ts'
import type { Performer } from './performer.ts'
import type { Plan } from './plan.ts'
import { pool } from './pool.ts'
import { startThread } from './thread.ts'

/** Who does jobs outside of the thread that the program runs in. */
export interface Elsewhere {
  /** In a thread, or apart where that comes to an end. */
  readonly inThread: Performer['perform']
  /** In a process of its own, which may come to an end as well; `here` where none can be started. */
  readonly apart: Performer['perform']
  readonly close: Performer['close']
}

/** Threads and processes by the plan, none of them started yet. */
export function elsewhere(
  { concurrency, settings }: Plan,
  here: (job: RunnableJob) => Promise<Outcome>,
  process: HostProcess,
): Elsewhere {
  const threads = pool(concurrency, () => startThread(settings))
  const children = pool(concurrency, () => startChild(settings))
  const forget = onInterrupt(process, () => void children.close())
  const apart = (job: RunnableJob) => performApart(job, children.perform, here)
  const inThread = async (job: RunnableJob) => {
    const outcome = await threads.perform(job).catch(() => null)
    if (outcome === null) return apart(job)
    if ('lines' in job) free(job)
    return outcome
  }
  return {
    inThread,
    apart,
    close: async () => {
      forget()
      // These first, so that no job of a thread is begun again.
      await Promise.all([children.close(), threads.close()])
    },
  }
}
