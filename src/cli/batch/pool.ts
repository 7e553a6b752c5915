import type { Order, Outcome, Work } from './job.ts'
import { startThread, type Thread } from './thread.ts'

/** Who does tasks. */
export interface Pool {
  readonly perform: (task: Work) => Promise<Outcome>
  /** Ends all work, whatever it is at. */
  readonly close: () => Promise<void>
}

/**
 * As many threads as `jobs`, each with one task at a time. Not by a library: the tasks of Tinypool and Piscina keep what
 * they came to until V8 searches all memory, and that of a run over an archive would not stay flat.
 */
export function pool(jobs: number, order: Order): Pool {
  const threads = Array.from({ length: jobs }, () => startThread(order))
  const idle = [...threads]
  const waiting: ((thread: Thread) => void)[] = []
  const release = (thread: Thread) => {
    const next = waiting.shift()
    if (next === undefined) idle.push(thread)
    else next(thread)
  }
  const perform = async (task: Work) => {
    const thread = idle.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)))
    return thread.perform(task).finally(() => release(thread))
  }
  const close = async () => {
    await Promise.all(threads.map((thread) => thread.close()))
  }
  return { perform, close }
}
