import type { Outcome, RunnableJob, RunSettings } from './job.ts'
import { startThread, type Thread } from './thread.ts'

/** Who does jobs. */
export interface Pool {
  readonly perform: (job: RunnableJob) => Promise<Outcome>
  /** Ends all work, whatever it is at. */
  readonly close: () => Promise<void>
}

/**
 * As many threads as `concurrency`, each with one job at a time. Not by a library: the jobs of Tinypool and Piscina keep what
 * they came to until V8 searches all memory, and that of a run over an archive would not stay flat.
 */
export function pool(concurrency: number, settings: RunSettings): Pool {
  const threads = Array.from({ length: concurrency }, () => startThread(settings))
  const idle = [...threads]
  const waiting: ((thread: Thread) => void)[] = []
  const release = (thread: Thread) => {
    const next = waiting.shift()
    if (next === undefined) idle.push(thread)
    else next(thread)
  }
  const perform = async (job: RunnableJob) => {
    const thread = idle.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)))
    return thread.perform(job).finally(() => release(thread))
  }
  const close = async () => {
    await Promise.all(threads.map((thread) => thread.close()))
  }
  return { perform, close }
}
